package yeartwo.publisher.serve;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchTest {

    @TempDir
    private Path folder;
    private Path content;
    private Watch watch;

    @BeforeEach
    void watchAFolderAndAFile() throws Exception {
        content = Files.createDirectories(folder.resolve("content/posts")).getParent();
        Files.writeString(content.resolve("a.adoc"), "a");
        Files.writeString(content.resolve("posts/b.adoc"), "b");
        Files.writeString(folder.resolve("jbake.properties"), "x=1");
        watch = new Watch(List.of(content, folder.resolve("jbake.properties")));
    }

    @AfterEach
    void close() throws Exception {
        watch.close();
    }

    @Test
    void seesWhatIsChangedAddedAndRemoved() throws Exception {
        assertThat(afterSaving("a.adoc")).containsExactly(content.resolve("a.adoc"));
        assertThat(afterSaving("posts/c.adoc")).containsExactly(content.resolve("posts/c.adoc"));

        Files.delete(content.resolve("posts/b.adoc"));
        assertThat(next()).containsExactly(content.resolve("posts/b.adoc"));
    }

    @Test
    void seesASingleFileAndNotItsNeighbours() throws Exception {
        Files.writeString(folder.resolve("README.md"), "nobody asked");
        Files.writeString(folder.resolve("jbake.properties"), "x=22");

        assertThat(next()).containsExactly(folder.resolve("jbake.properties"));
    }

    @Test
    void seesFilesInFoldersThatAreNew() throws Exception {
        Files.createDirectories(content.resolve("new/deep"));
        assertThat(afterSaving("new/deep/d.adoc")).containsExactly(content.resolve("new/deep/d.adoc"));
        assertThat(afterSaving("new/deep/d.adoc")).containsExactly(content.resolve("new/deep/d.adoc"));
    }

    @Test
    void seesAFileThatIsReplacedByAnotherOne() throws Exception {
        Path draft = Files.writeString(content.resolve(".a.adoc.tmp"), "written aside, then put in place");
        Files.move(draft, content.resolve("a.adoc"), ATOMIC_MOVE);

        assertThat(next()).containsExactly(content.resolve("a.adoc"));
    }

    @Test
    void takesABurstAsOneChange() throws Exception {
        for (int i = 0; i < 50; i++) {
            save("burst-" + i + ".adoc");
        }

        assertThat(next()).hasSize(50);
        assertThat(afterSaving("a.adoc")).containsExactly(content.resolve("a.adoc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.adoc~", ".a.adoc.swp", "4913", "#a.adoc#", ".#a.adoc", "a.adoc___jb_tmp___",
            "target/classes/A.class", ".git/index"})
    void overlooks(String name) throws Exception {
        save(name);
        assertThat(afterSaving("a.adoc")).containsExactly(content.resolve("a.adoc"));
    }

    @Test
    void seesWhatComesBackAfterTheWholeFolderWasGone() throws Exception {
        Files.move(content, folder.resolve("elsewhere"));
        assertThat(next()).hasSize(2);

        Files.move(folder.resolve("elsewhere"), content);
        assertThat(next()).hasSize(2);
    }

    private List<Path> afterSaving(String file) throws IOException {
        save(file);
        return next();
    }

    private void save(String file) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, Files.exists(path) ? Files.readString(path) + "more" : "new");
    }

    private List<Path> next() {
        try {
            return watch.next();
        } catch (IOException | InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
