package app.rungs.ui.interview;

import app.rungs.findings.Contact;
import app.rungs.model.Consent;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Person;
import app.rungs.text.Messages;
import app.rungs.ui.entry.DayWords;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.ui.kit.Banner;
import app.rungs.ui.kit.Chip;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What to know before a person is contacted: when they last were, whether they may be, what they agreed to. */
final class ContactPane extends VBox {

    private static final Set<EntryType> WATCHED =
            Set.of(EntryType.PERSON, EntryType.CONSENT, EntryType.LINK, EntryType.INTERVIEW);

    private final Desk desk;
    private final LatestAnswer<List<Contact>> question;
    private final Runnable unfollow;

    ContactPane(Desk desk, Id<Person> person) {
        this.desk = desk;
        getStyleClass().add("link-section");
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), found -> found.forEach(this::show));
        Runnable read = () -> question.ask(
                entries -> Contact.of(entries, person, null).stream().toList());
        unfollow = desk.follow(committed -> {
            if (committed.edit().changes().stream()
                    .anyMatch(change -> WATCHED.contains(change.id().type()))) {
                read.run();
            }
        });
        read.run();
    }

    void close() {
        unfollow.run();
        question.close();
    }

    private void show(Contact contact) {
        var today = LocalDate.now();
        var parts = new ArrayList<Node>();
        parts.add(new SectionTitle(Messages.of("contact.title")));
        if (contact.isOff(today)) {
            parts.add(new Banner(Tone.WARNING, Messages.of("contact.off")));
        }
        var last = contact.last();
        parts.add(new Label(
                last == null ? Messages.of("contact.never") : Messages.of("contact.last", DayWords.of(last))));
        if (contact.consents().isEmpty()) {
            var none = new Label(Messages.of("contact.noConsent"));
            none.getStyleClass().add("muted");
            parts.add(none);
        }
        contact.consents().forEach(consent -> parts.add(row(consent, today)));
        getChildren().setAll(parts);
    }

    private Node row(Consent consent, LocalDate today) {
        var purpose = new Hyperlink(consent.purpose());
        purpose.getStyleClass().add("matrix-name");
        purpose.setMaxWidth(Double.MAX_VALUE);
        purpose.setOnAction(_ -> desk.navigator().open(consent.id()));
        HBox.setHgrow(purpose, Priority.ALWAYS);
        var row = new HBox(purpose, standing(consent, today));
        row.getStyleClass().add("question-row");
        return row;
    }

    private static Chip standing(Consent consent, LocalDate today) {
        var withdrawn = consent.withdrawnOn();
        var expires = consent.expiresOn();
        if (withdrawn != null && !withdrawn.isAfter(today)) {
            return Chip.of(Tone.DANGER, Icon.BLOCKED, Messages.of("contact.withdrawn", DayWords.of(withdrawn)));
        } else if (consent.agreedOn() == null) {
            return Chip.of(Tone.WARNING, Messages.of("contact.notGiven"));
        } else if (expires == null) {
            return Chip.of(Tone.SUCCESS, Messages.of("contact.holds"));
        }
        return expires.isBefore(today)
                ? Chip.of(Tone.WARNING, Messages.of("contact.expired", DayWords.of(expires)))
                : Chip.of(Tone.SUCCESS, Messages.of("contact.holdsUntil", DayWords.of(expires)));
    }
}
