package yeartwo.publisher.site;

import java.util.ArrayList;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;
import yeartwo.publisher.problem.Problem;

/** Turns what JBake only logs, at WARN or above, into problems. */
final class LoggedProblems extends AppenderBase<ILoggingEvent> {

    private final List<Problem> logged = new ArrayList<>();

    private LoggedProblems() {
    }

    /** What JBake logs while it does the work. */
    static List<Problem> during(Runnable work) {
        Logger logger = (Logger) LoggerFactory.getLogger("org.jbake");
        LoggedProblems appender = new LoggedProblems();
        appender.setContext(logger.getLoggerContext());
        appender.start();
        logger.addAppender(appender);
        try {
            work.run();
        } finally {
            logger.detachAppender(appender);
            appender.stop();
        }
        return appender.logged;
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
            logged.add(Problem.of("JBake: " + event.getFormattedMessage()));
        }
    }
}
