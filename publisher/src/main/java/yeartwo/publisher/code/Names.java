package yeartwo.publisher.code;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import yeartwo.publisher.problem.Nearest;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** The names of the published classes and of their members, against which those in the sentences of pages are held. */
public final class Names {

    /** A class, its members, their arguments. */
    private static final Pattern NAME = Pattern.compile("([A-Z]\\w*)((?:(?:\\.|#|::)\\w+)*)(?:\\(.*)?");

    /** A name of two words or more; what differs from a class by this little was meant to be that class. */
    private static final Pattern WORDS = Pattern.compile("([A-Z][a-z0-9]+){2,}");
    private static final int TYPING_ERROR = 2;

    /** What stands behind a dot and is no member. */
    private static final Set<String> ALWAYS = Set.of("java", "class", "new", "this");

    /** Members of every class, which nobody meant who wrote another name. */
    private static final Set<String> OF_ALL = Arrays.stream(Object.class.getMethods()).map(Method::getName)
            .collect(Collectors.toSet());

    /** In place of the members of a class from a library, which is not read here. */
    private static final String ANY = "*";

    private final Map<String, byte[]> classes;
    private final Map<String, Set<String>> members = new TreeMap<>();
    private final Set<String> elsewhere = new HashSet<>();

    private Names(Map<String, byte[]> classes) {
        this.classes = classes;
    }

    /** Reads them from the bytes of the classes, and what the sources name besides. */
    public static Names of(Compilation.Published published) {
        Names names = new Names(published.classes());
        published.classes().forEach((name, bytes) -> names.collect(bytes, names.members
                .computeIfAbsent(name.replaceFirst(".*\\.", "").replace('$', '.'), any -> new TreeSet<>())));
        published.syntax().values().forEach(syntax -> syntax.named()
                .forEach(name -> names.elsewhere.add(name.replaceFirst(".*/", ""))));
        return names;
    }

    private void collect(byte[] bytes, Set<String> into) {
        ClassReader reader = new ClassReader(bytes);
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable FieldVisitor visitField(int access, String name, String type, @Nullable String generic,
                    @Nullable Object value) {
                into.add(name);
                return null;
            }

            @Override
            public @Nullable MethodVisitor visitMethod(int access, String name, String type, @Nullable String generic,
                    String @Nullable [] exceptions) {
                into.add(name);
                return null;
            }

            @Override
            public void visitInnerClass(String name, @Nullable String outer, @Nullable String inner, int access) {
                if (reader.getClassName().equals(outer) && inner != null) {
                    into.add(inner);
                }
            }
        }, ClassReader.SKIP_CODE);
        into.removeIf(name -> name.matches(".*[<$].*")); // those of javac, which nobody writes
        inherit(reader.getSuperName().replace('/', '.'), into);
    }

    private void inherit(String type, Set<String> into) {
        if (classes.containsKey(type)) {
            collect(classes.get(type), into);
            return;
        }
        try {
            Class<?> known = Class.forName(type, false, ClassLoader.getPlatformClassLoader());
            Arrays.stream(known.getMethods()).map(Method::getName).forEach(into::add);
            Arrays.stream(known.getFields()).map(Field::getName).forEach(into::add);
        } catch (ClassNotFoundException ofALibrary) {
            into.add(ANY);
        }
    }

    /**
     * Reports a name that leads into a published class and is not there.
     *
     * @param file where it stands, relative to the site's folder
     * @param line its line there, from 1
     */
    public void check(String name, String file, int line, Problems problems) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return;
        }
        if (members.containsKey(parts.group(1))) {
            checkMembers(parts.group(1), parts.group(2), file, line, problems);
        } else if (WORDS.matcher(parts.group(1)).matches() && !elsewhere.contains(parts.group(1))) {
            Nearest.within(TYPING_ERROR, parts.group(1), members.keySet())
                    .ifPresent(nearest -> problems.add(Problem.at(file, line,
                            "there is no class '" + parts.group(1) + "'", "nearest: " + nearest)));
        }
    }

    private void checkMembers(String type, String path, String file, int line, Problems problems) {
        String owner = type;
        for (String member : path.replaceFirst("^\\W+", "").split("\\W+")) {
            Set<String> there = members.getOrDefault(owner, Set.of(ANY));
            if (member.isEmpty() || there.contains(ANY) || ALWAYS.contains(member)) {
                return;
            }
            if (!there.contains(member)) {
                problems.add(Problem.at(file, line, "there is no '" + member + "' in " + owner,
                        Nearest.to(member, there.stream().filter(other -> !OF_ALL.contains(other)).toList())
                                .map(nearest -> "nearest: " + nearest).orElse("it has no members of its own")));
                return;
            }
            owner += "." + member;
        }
    }
}
