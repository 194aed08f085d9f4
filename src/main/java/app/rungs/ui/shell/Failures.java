package app.rungs.ui.shell;

import app.rungs.model.Refusal;
import app.rungs.model.WorkspaceException;
import app.rungs.program.MistakeReport;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tone;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/**
 * Says what went wrong. What the user can mend is said once more each time; a broken disk is said once; a mistake of ours
 * is said with a code to report it by, and written down once. On the FX thread.
 */
final class Failures {

    private static final Logger LOG = System.getLogger(Failures.class.getName());

    private final Notices notices;
    private final Path log;
    private final Consumer<MistakeReport> show;
    private final Set<String> written = new HashSet<>();

    /**
     * @param log the file mistakes of ours are written to
     * @param show shows a report whole
     */
    Failures(Notices notices, Path log, Consumer<MistakeReport> show) {
        this.notices = notices;
        this.log = log;
        this.show = show;
    }

    void failed(Throwable failure) {
        var cause = cause(failure);
        switch (cause) {
            case Refusal refusal -> warn(refusal.problem().inWords());
            case WorkspaceException broken -> broken(broken);
            default -> mistake(MistakeReport.of(cause));
        }
    }

    void warn(String sentence) {
        notices.show("warning", Tone.WARNING, sentence);
    }

    private void broken(WorkspaceException failure) {
        if (!notices.isShown("broken")) {
            write(MistakeReport.of(failure));
            notices.show("broken", Tone.DANGER, String.valueOf(failure.getMessage()));
        }
    }

    /** The whole report opens by itself once for each mistake; the notice leads back to it. */
    private void mistake(MistakeReport report) {
        notices.show(
                "mistake",
                Tone.DANGER,
                Messages.of("shell.mistake", report.code()),
                Buttons.secondary(Messages.of("shell.mistake.show"), Icon.SHOW, () -> show.accept(report)));
        if (write(report)) {
            show.accept(report);
        }
    }

    private static Throwable cause(Throwable failure) {
        boolean wrapped = failure instanceof CompletionException || failure instanceof ExecutionException;
        return wrapped && failure.getCause() != null ? cause(failure.getCause()) : failure;
    }

    /** Whether it is the first of its code. */
    private boolean write(MistakeReport report) {
        if (!written.add(report.code())) {
            return false;
        }
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Files.writeString(log, report.text(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, report.text(), e);
        }
        return true;
    }
}
