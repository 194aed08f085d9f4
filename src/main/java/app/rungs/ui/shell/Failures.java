package app.rungs.ui.shell;

import app.rungs.model.Refusal;
import app.rungs.model.WorkspaceException;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tone;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * Says what went wrong. What the user can mend is said once more each time; a broken disk is said once; a mistake of ours
 * is said with a code to report it by, and written down once. On the FX thread.
 */
final class Failures {

    private static final Logger LOG = System.getLogger(Failures.class.getName());

    private final Notices notices;
    private final Path log;
    private final Set<String> written = new HashSet<>();

    /** @param log the file mistakes of ours are written to */
    Failures(Notices notices, Path log) {
        this.notices = notices;
        this.log = log;
    }

    void failed(Throwable failure) {
        var cause = cause(failure);
        switch (cause) {
            case Refusal refusal -> warn(refusal.problem().inWords());
            case WorkspaceException broken -> broken(broken);
            default -> mistake(cause);
        }
    }

    void warn(String sentence) {
        notices.show("warning", Tone.WARNING, sentence);
    }

    private void broken(WorkspaceException failure) {
        if (!notices.isShown("broken")) {
            var code = code(failure);
            write(code, details(code, failure));
            notices.show("broken", Tone.DANGER, String.valueOf(failure.getMessage()));
        }
    }

    private void mistake(Throwable failure) {
        var code = code(failure);
        var details = details(code, failure);
        write(code, details);
        notices.show(
                "mistake",
                Tone.DANGER,
                Messages.of("shell.mistake", code),
                Buttons.secondary(Messages.of("shell.mistake.copy"), Icon.COPY, () -> copy(details)));
    }

    /** The same mistake at the same place has the same code, whatever the entries. */
    static String code(Throwable failure) {
        return Integer.toHexString(
                31 * failure.getClass().getName().hashCode() + Arrays.hashCode(failure.getStackTrace()));
    }

    private static Throwable cause(Throwable failure) {
        boolean wrapped = failure instanceof CompletionException || failure instanceof ExecutionException;
        return wrapped && failure.getCause() != null ? cause(failure.getCause()) : failure;
    }

    private static String details(String code, Throwable failure) {
        var text = new StringWriter();
        var out = new PrintWriter(text);
        out.printf(
                "Rungs %s, Java %s, %s %s%n",
                code, Runtime.version(), System.getProperty("os.name"), System.getProperty("os.version"));
        failure.printStackTrace(out);
        out.flush();
        return text.toString();
    }

    private static void copy(String details) {
        var content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void write(String code, String details) {
        if (!written.add(code)) {
            return;
        }
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Files.writeString(log, details, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, details, e);
        }
    }
}
