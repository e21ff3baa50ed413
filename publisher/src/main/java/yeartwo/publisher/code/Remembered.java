package yeartwo.publisher.code;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Keeps an answer in a file, with the question: asked the same again, nobody has to work it out. A file that is broken,
 * or of another version of this program, holds no answer.
 *
 * @param file where the answer to the last question of a kind is kept
 */
record Remembered(Path file) {

    /** The answer to this very question, if it was the last one. */
    <T extends Serializable> Optional<T> answer(String question, Class<T> type) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
            return in.readUTF().equals(question) ? Optional.of(type.cast(in.readObject())) : Optional.empty();
        } catch (IOException | ClassNotFoundException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    void keep(String question, Serializable answer) throws IOException {
        Files.createDirectories(file.getParent());
        Path aside = Files.createTempFile(file.getParent(), "remembered", "");
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(aside))) {
            out.writeUTF(question);
            out.writeObject(answer);
        }
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
