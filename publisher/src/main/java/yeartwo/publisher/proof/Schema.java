package yeartwo.publisher.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** The schema of {@code proof.json}: written by hand, published beside it, and what it is held against. */
public final class Schema {

    /** The name under which it is published. */
    public static final String FILE = "proof.schema.json";

    private final String text;

    /** Reads it. */
    public Schema() {
        try (InputStream in = Schema.class.getResourceAsStream(FILE)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Writes it into the folder of a site. */
    public void write(Path site) throws IOException {
        Files.writeString(site.resolve(FILE), text);
    }

    /** Reports where {@code proof.json} is not as the schema says: whoever reads it would be misled. */
    public void check(Path site, Problems problems) throws IOException {
        com.networknt.schema.Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
        schema.validate(Files.readString(site.resolve("proof.json")), InputFormat.JSON)
                .forEach(error -> problems.add(Problem.in("proof.json", error.toString())));
    }
}
