package yeartwo.publisher.page;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.VarType;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;

/**
 * The role of each token, from the syntax tree where the tree decides, else from the token's kind. A restricted word
 * like {@code record} or {@code to} is a name wherever the tree has a name there.
 */
final class TokenRoles extends VoidVisitorAdapter<Void> {

    private static final Set<String> WORDS_AMONG_LITERALS = Set.of("true", "false", "null");

    /** By identity: two equal tokens may stand in different places. */
    private final Map<JavaToken, TokenRole> known = new IdentityHashMap<>();

    static TokenRoles of(CompilationUnit unit) {
        TokenRoles roles = new TokenRoles();
        unit.accept(roles, null);
        return roles;
    }

    TokenRole of(JavaToken token) {
        return known.containsKey(token) ? known.get(token) : byKind(token);
    }

    private static TokenRole byKind(JavaToken token) {
        JavaToken.Category kind = token.getCategory();
        if (kind.isComment()) {
            return TokenRole.COMMENT;
        }
        if (kind.isKeyword() || WORDS_AMONG_LITERALS.contains(token.getText())) {
            return TokenRole.KEYWORD;
        }
        return kind.isLiteral() ? TokenRole.LITERAL : TokenRole.PLAIN;
    }

    @Override
    public void visit(SimpleName name, Void none) {
        mark(name, TokenRole.PLAIN);
    }

    @Override
    public void visit(Name name, Void none) {
        mark(name, TokenRole.PLAIN);
    }

    @Override
    public void visit(VarType type, Void none) {
        mark(type, TokenRole.KEYWORD);
    }

    @Override
    public void visit(ClassOrInterfaceType type, Void none) {
        mark(type.getName(), TokenRole.TYPE);
        super.visit(type, none);
    }

    @Override
    public void visit(TypeParameter type, Void none) {
        mark(type.getName(), TokenRole.TYPE);
        super.visit(type, none);
    }

    @Override
    public void visit(ClassOrInterfaceDeclaration type, Void none) {
        mark(type.getName(), TokenRole.TYPE);
        super.visit(type, none);
    }

    @Override
    public void visit(RecordDeclaration type, Void none) {
        mark(type.getName(), TokenRole.TYPE);
        super.visit(type, none);
    }

    @Override
    public void visit(EnumDeclaration type, Void none) {
        mark(type.getName(), TokenRole.TYPE);
        super.visit(type, none);
    }

    @Override
    public void visit(AnnotationDeclaration type, Void none) {
        mark(type.getName(), TokenRole.TYPE);
        super.visit(type, none);
    }

    @Override
    public void visit(ConstructorDeclaration constructor, Void none) {
        mark(constructor.getName(), TokenRole.TYPE);
        super.visit(constructor, none);
    }

    @Override
    public void visit(CompactConstructorDeclaration constructor, Void none) {
        mark(constructor.getName(), TokenRole.TYPE);
        super.visit(constructor, none);
    }

    @Override
    public void visit(MarkerAnnotationExpr annotation, Void none) {
        markAnnotation(annotation);
    }

    @Override
    public void visit(SingleMemberAnnotationExpr annotation, Void none) {
        markAnnotation(annotation);
        super.visit(annotation, none);
    }

    @Override
    public void visit(NormalAnnotationExpr annotation, Void none) {
        markAnnotation(annotation);
        super.visit(annotation, none);
    }

    @Override
    public void visit(ImportDeclaration imported, Void none) {
        imported.getName().getTokenRange().orElseThrow().forEach(token -> {
            if (namesAType(token.getText())) {
                known.put(token, TokenRole.TYPE);
            }
        });
        super.visit(imported, none);
    }

    @Override
    public void visit(MethodCallExpr call, Void none) {
        call.getScope().ifPresent(this::markTypeInScope);
        super.visit(call, none);
    }

    @Override
    public void visit(FieldAccessExpr field, Void none) {
        markTypeInScope(field.getScope());
        super.visit(field, none);
    }

    /** Without the classes at hand, only the spelling tells a type from a variable before a dot. */
    private void markTypeInScope(Node scope) {
        if (scope instanceof NameExpr name && namesAType(name.getNameAsString())) {
            mark(name.getName(), TokenRole.TYPE);
        } else if (scope instanceof FieldAccessExpr field && namesAType(field.getNameAsString())) {
            mark(field.getName(), TokenRole.TYPE);
        }
    }

    private static boolean namesAType(String name) {
        boolean constant = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
        return Character.isUpperCase(name.charAt(0)) && !constant;
    }

    private void markAnnotation(AnnotationExpr annotation) {
        known.put(annotation.getTokenRange().orElseThrow().getBegin(), TokenRole.TYPE);
        mark(annotation.getName(), TokenRole.TYPE);
    }

    /**
     * The first mark stands: a declaration is visited before the name in it. What the parser made up, such as the class
     * around members that stand alone, has no tokens.
     */
    private void mark(Node node, TokenRole role) {
        node.getTokenRange().ifPresent(range -> range.forEach(token -> known.putIfAbsent(token, role)));
    }
}
