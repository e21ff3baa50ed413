package yeartwo.publisher.code;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * What a published class needs to compile: other published classes, and libraries. Read from the bytes of the class, in
 * which names stand that its source does not spell out, and from the source, for of a constant javac keeps the value only.
 */
public final class Needs {

    /** A line of {@code dependency:list}: group, artifact, type, version, scope, file. */
    private static final Pattern LISTED = Pattern
            .compile("\\s*([^:\\s]+):([^:]+):jar:([^:]+):[a-z]+:(\\S+\\.jar)\\b.*");

    private final Map<String, String> sourceOf = new TreeMap<>();
    private final Map<String, Set<String>> namedBy = new TreeMap<>();
    private final Map<String, String> libraryOf = new TreeMap<>();

    /**
     * What one class needs.
     *
     * @param sources the other sources, as JaCoCo names them
     * @param libraries Maven coordinates, with versions
     */
    public record Need(Set<String> sources, Set<String> libraries) {

        /** Whether it compiles with the JDK alone. */
        public boolean isNothing() {
            return sources.isEmpty() && libraries.isEmpty();
        }
    }

    private Needs() {
    }

    /**
     * Reads what the published classes need; of libraries nothing, where Maven did not list them.
     *
     * @throws IOException if the list, or a library on it, cannot be read
     */
    public static Needs read(Sources sources, Compilation.Published published) throws IOException {
        Needs needs = new Needs();
        published.classes().values().forEach(needs::readClass);
        published.syntax().forEach((file, syntax) -> needs.namedBy.computeIfAbsent(file, any -> new TreeSet<>())
                .addAll(syntax.named()));
        Set<String> named = new TreeSet<>();
        needs.namedBy.values().forEach(named::addAll);
        if (Files.exists(sources.dependencies())) {
            for (String line : Files.readAllLines(sources.dependencies())) {
                Matcher listed = LISTED.matcher(line);
                if (listed.matches()) {
                    needs.readLibrary(listed.group(1) + ":" + listed.group(2) + ":" + listed.group(3),
                            listed.group(4), named);
                }
            }
        }
        return needs;
    }

    private void readClass(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        Set<String> named = new TreeSet<>();
        // Without a writer behind it ASM would not visit the methods' bodies.
        reader.accept(new ClassRemapper(new ClassVisitor(Opcodes.ASM9, new ClassWriter(0)) {
            @Override
            public void visitSource(String source, String debug) {
                sourceOf.put(reader.getClassName(), reader.getClassName().replaceFirst("[^/]*$", "") + source);
            }
        }, new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String name) {
                named.add(name);
                return name;
            }
        }), 0);
        namedBy.computeIfAbsent(sourceOf.getOrDefault(reader.getClassName(), ""), any -> new TreeSet<>()).addAll(named);
    }

    /** Looks for what is named only: together the libraries hold some ten thousand classes. */
    private void readLibrary(String coordinates, String file, Set<String> named) throws IOException {
        try (ZipFile jar = new ZipFile(file)) {
            named.stream().filter(name -> jar.getEntry(name + ".class") != null)
                    .forEach(name -> libraryOf.put(name, coordinates));
        }
    }

    /** What a source needs, with what these sources need in turn. */
    public Need of(String source) {
        Set<String> sources = new TreeSet<>();
        Set<String> libraries = new TreeSet<>();
        collect(source, sources, libraries);
        sources.remove(source);
        return new Need(sources, libraries);
    }

    private void collect(String source, Set<String> sources, Set<String> libraries) {
        if (!sources.add(source)) {
            return;
        }
        for (String name : namedBy.getOrDefault(source, Set.of())) {
            if (libraryOf.containsKey(name)) {
                libraries.add(libraryOf.get(name));
            }
            if (sourceOf.containsKey(name)) {
                collect(sourceOf.get(name), sources, libraries);
            }
        }
    }
}
