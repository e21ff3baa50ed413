package yeartwo.backend;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;

/**
 * The images that a Docker engine has or can pull. Testcontainers asks for each anew for two minutes, in silence, before
 * it gives up.
 *
 * @param console takes what happens, for a pull takes minutes
 */
record Images(DockerClient engine, Consumer<String> console) {

    /** What keeps the engine from running these; empty when nothing does. */
    Optional<String> missing(List<String> images) {
        return images.stream().filter(image -> !isThere(image) && !canBePulled(image)).findFirst()
                .map(image -> "the image " + image + " is not there and cannot be pulled");
    }

    private boolean isThere(String image) {
        try {
            engine.inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException notThere) {
            return false;
        }
    }

    private boolean canBePulled(String image) {
        console.accept("backend: pulling " + image);
        try {
            engine.pullImageCmd(image).start().awaitCompletion();
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (RuntimeException refused) { // by the engine, by the registry, or on the way there
            console.accept("backend: " + refused.getMessage());
            return false;
        }
    }
}
