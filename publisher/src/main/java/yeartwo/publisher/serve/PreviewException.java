package yeartwo.publisher.serve;

import yeartwo.publisher.problem.Problem;

/** The preview cannot start, for a reason that its user can remove. */
public final class PreviewException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    PreviewException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** What is in the way, and what to do about it. */
    public Problem problem() {
        return problem;
    }
}
