package yeartwo.publisher.code;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;

/**
 * Tells assertions that hold whatever published code does.
 *
 * @param published whether a class of this name is published
 */
record Trivial(Trees trees, Predicate<String> published) {

    private static final String TRUE = "this is true whatever the code does; hold what it says against what you expect";

    private static final String WEAK = "this is true of nearly anything; hold it against what you expect";

    /** Arguments are joined by commas. */
    private static final Pattern HOLDS_FOR_ANY_COUNT = Pattern
            .compile("hasSizeGreaterThanOrEqualTo0|(hasSize|is)GreaterThan-1");

    /** The same by an operator, handed to an assertion. */
    private static final Pattern WEAK_WHEN_COMPARED = Pattern
            .compile("(isTrue|assertTrue) (.* != null|null != .*|.* >= 0L?"
                    + "|.* > -1L?|0L? <= .*|-1L? < .*)|(isFalse|assertFalse) (.* == null|null == .*|.* < 0L?|0L? > .*)");

    private static final Pattern UNEQUAL = Pattern.compile("isNotEqualTo|isNotSameAs|assertNotEquals|assertNotSame");

    /** What leads on with the same thing, and says nothing of it. */
    private static final Pattern ON = Pattern.compile("as|describedAs");

    /** Why nothing makes an assertion of AssertJ's or JUnit's fail; empty where something may. */
    Optional<String> why(TreePath path) {
        MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
        MethodInvocationTree begun = begun(call);
        List<? extends ExpressionTree> sides = begun == call
                ? call.getArguments()
                : Stream.concat(begun.getArguments().stream(), call.getArguments().stream()).toList();
        if (name(call).equals("until") && call.getArguments().get(0) instanceof LambdaExpressionTree lambda
                && lambda.getBody() instanceof LiteralTree) {
            return Optional.of(TRUE);
        }
        if (HOLDS_FOR_ANY_COUNT.matcher(name(call) + call.getArguments()).matches()) {
            return Optional.of(TRUE);
        }
        if (sides.isEmpty() || receiver(begun).isPresent()) {
            return Optional.empty(); // what it looks at, nobody knows
        }
        if (sides.size() > 1 && !name(call).contains("Not")
                && sides.get(0).toString().equals(sides.get(1).toString())) {
            return Optional.of("this holds something against itself; hold it against what you expect");
        }
        if (isWeak(path, sides)) {
            return Optional.of(WEAK);
        }
        if (UNEQUAL.matcher(name(call)).matches() && sides.size() > 1 && areStrangers(path, sides)) {
            return Optional.of("things of these two types are never equal; hold it against what it could be");
        }
        Constants constants = new Constants(trees, constant -> !isPublished(constant));
        return sides.stream().allMatch(side -> constants.isConstant(TreePath.getPath(path, side)))
                || name(call).equals("isIn") && call.getArguments().toString().matches("true,false|false,true")
                        ? Optional.of(TRUE)
                        : Optional.empty();
    }

    /** Of a constant of published code, a test may well say what it has to be. */
    private boolean isPublished(Element constant) {
        return Stream.<Element>iterate(constant, Objects::nonNull, Element::getEnclosingElement)
                .anyMatch(each -> published.test(each.toString()));
    }

    /** Whether nothing else is said of something; of what is thrown, {@link AnyException} knows. */
    private boolean isWeak(TreePath path, List<? extends ExpressionTree> sides) {
        MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
        List<TypeMirror> types = sides.stream().limit(2)
                .map(side -> trees.getTypeMirror(TreePath.getPath(path, side))).toList();
        Set<Element> known = types.stream().flatMap(Wide::supertypes).collect(Collectors.toSet());
        boolean isOfItsType = name(call).endsWith("nstanceOf")
                && types.stream().flatMap(type -> Wide.named(type).stream()).anyMatch(known::contains);
        return !(path.getParentPath().getLeaf() instanceof MemberSelectTree)
                && known.stream().noneMatch(Wide::isThrown)
                && (isOfItsType || AssertionNames.isWeak(said(call))
                        || WEAK_WHEN_COMPARED.matcher(name(call) + " " + sides.get(0)).matches());
    }

    /** The call that a chain of them goes back to, as far as it is about the same thing. */
    static MethodInvocationTree begun(MethodInvocationTree call) {
        return receiver(call).map(before -> ON.matcher(name(before)).matches() || AssertionNames.isWeak(said(before))
                ? begun(before)
                : before).orElse(call);
    }

    private static Optional<MethodInvocationTree> receiver(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select
                && select.getExpression() instanceof MethodInvocationTree before
                        ? Optional.of(before)
                        : Optional.empty();
    }

    /** Whether two sides are of two classes that have no subclass. */
    private boolean areStrangers(TreePath path, List<? extends ExpressionTree> sides) {
        List<Element> classes = sides.stream().limit(2).map(side -> trees.getTypeMirror(TreePath.getPath(path, side)))
                .filter(DeclaredType.class::isInstance).map(type -> ((DeclaredType) type).asElement())
                .filter(type -> type.getModifiers().contains(Modifier.FINAL)).toList();
        return classes.size() == 2 && !classes.get(0).equals(classes.get(1));
    }

    /** The name of what is called, and its arguments. */
    static String said(MethodInvocationTree call) {
        return name(call) + "(" + call.getArguments() + ")";
    }

    private static String name(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : ((IdentifierTree) call.getMethodSelect()).getName().toString();
    }
}
