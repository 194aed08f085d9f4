package app.rungs.ui.capture;

import app.rungs.findings.Contact;
import app.rungs.model.Change;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Link;
import app.rungs.model.Person;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.model.Shapes;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;
import app.rungs.ui.entry.DayWords;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.ui.kit.Banner;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Choice;
import app.rungs.ui.kit.EntryInput;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tips;
import app.rungs.ui.kit.Tone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who is talking and where they belong, how far it has come, and what stops the clock. */
final class CaptureHeader extends VBox implements AutoCloseable {

    private final CaptureViewModel model;
    private final Clock clock;
    private final EntryInput person;
    private final Label known = new Label();
    private final Label time = new Label();
    private final TextField shift = new TextField();
    private final Button pause;
    private final Banner off = new Banner(Tone.WARNING, "");
    private final LatestAnswer<List<Contact>> question;
    private final Runnable unfollow;
    private @Nullable Person fresh;

    CaptureHeader(CaptureViewModel model, Desk desk, Clock clock) {
        this.model = model;
        this.clock = clock;
        getStyleClass().add("capture-header");
        person = desk.choices()
                .input(EntryType.PERSON)
                .prompt(Messages.of("capture.person.prompt"))
                .creating(this::create);
        person.control().setAccessibleText(Messages.of("capture.person"));
        person.onCommit(this::takesPart);
        person.node().getStyleClass().add("capture-person");
        known.getStyleClass().add("muted");
        known.setMinWidth(0);
        Tips.whenCut(known);
        HBox.setHgrow(known, Priority.ALWAYS);
        known.setMaxWidth(Double.MAX_VALUE);
        time.getStyleClass().add("capture-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        time.textProperty().bind(model.time());
        pause = Buttons.quiet("", Icon.PAUSE, model::pause);
        model.phase().subscribe(this::show);
        var line = new HBox(
                person.node(),
                known,
                time,
                shift(),
                tip(Buttons.quiet(Messages.of("capture.mark"), Icon.STAR, model::mark), "capture.mark.tip"),
                tip(pause, "capture.pause.tip"),
                tip(Buttons.secondary(Messages.of("capture.end"), Icon.STOP, model::end), "capture.end.tip"));
        line.getStyleClass().add("capture-line");
        off.setVisible(false);
        getChildren().setAll(line, off);
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), this::show);
        unfollow = desk.follow(committed -> {
            if (committed.edit().changes().stream().anyMatch(this::concerns)) {
                read();
            }
        });
        model.interview().subscribe(_ -> read());
    }

    /** A tagged line makes links too: only those that say who takes part are read again. */
    private boolean concerns(Change change) {
        var type = change.id().type();
        return type == EntryType.PERSON
                || type == EntryType.CONSENT
                || type == EntryType.ORGANISATION
                || change.entries()
                        .anyMatch(it -> it instanceof Link link
                                && link.relation() == Relation.TOOK_PART
                                && link.to().equals(model.interview().get()));
    }

    private void read() {
        var id = model.interview().get();
        question.ask(entries -> Contact.partners(entries, id).stream()
                .flatMap(partner -> Contact.of(entries, partner.id(), id).stream())
                .toList());
    }

    private void show(List<Contact> partners) {
        model.people(partners.stream().map(it -> it.person().name()).toList());
        person.show(
                partners.isEmpty()
                        ? null
                        : new Choice(
                                partners.getFirst().person().id().toString(),
                                partners.getFirst().person().name()));
        known.setText(partners.stream().findFirst().map(CaptureHeader::words).orElse(""));
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var who = partners.stream()
                .filter(it -> it.isOff(today))
                .map(it -> it.person().name())
                .collect(Collectors.joining(", "));
        off.say(Messages.of("capture.off", who));
        off.setVisible(!who.isEmpty());
    }

    private static String words(Contact contact) {
        var last = contact.last();
        return Stream.concat(
                        Stream.of(contact.organisation()),
                        Stream.concat(
                                contact.segments().stream(),
                                Stream.of(
                                        last == null
                                                ? Messages.of("capture.person.first")
                                                : Messages.of("capture.person.last", DayWords.of(last)))))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Choice create(String name) {
        var made = new Person(Id.fresh(EntryType.PERSON), name, null, null, null, null, null, false);
        fresh = made;
        return new Choice(made.id().toString(), name);
    }

    private void takesPart(@Nullable Choice choice) {
        var made = fresh;
        fresh = null;
        var interview = model.interview().get();
        model.edit("capture.edit.person", draft -> {
            if (made != null && choice != null && made.id().toString().equals(choice.id())) {
                draft.add(made);
            }
            draft.entries().links(interview).stream()
                    .filter(link -> link.relation() == Relation.TOOK_PART)
                    .findFirst()
                    .ifPresent(link -> draft.remove(link.id()));
            if (choice != null) {
                join(draft, interview, new Id<>(EntryType.PERSON, UUID.fromString(choice.id())));
            }
        });
    }

    private static void join(Draft draft, Id<Interview> interview, Id<Person> person) {
        draft.add(new Link(Id.fresh(EntryType.LINK), person, Relation.TOOK_PART, interview, Polarity.SUPPORTING, null));
        var works = draft.get(person).organisation();
        var shape = Shapes.of(Interview.class);
        var field = shape.field("organisation").orElseThrow();
        draft.update(interview, it -> it.organisation() == null ? shape.with(it, field, works) : it);
    }

    private TextField shift() {
        shift.setPromptText(Messages.of("capture.shift.prompt"));
        shift.setAccessibleText(Messages.of("capture.shift"));
        shift.setTooltip(new Tooltip(Messages.of("capture.shift")));
        shift.getStyleClass().add("capture-shift");
        shift.setOnAction(_ -> {
            var seconds = shift.getText().strip().replace('\u2212', '-');
            if (seconds.matches("[+-]?\\d{1,5}")) {
                model.shift(Integer.parseInt(seconds));
                shift.clear();
            } else {
                shift.selectAll();
            }
        });
        return shift;
    }

    private void show(CapturePhase phase) {
        boolean paused = phase == CapturePhase.PAUSED;
        pause.setText(Messages.of(paused ? "capture.goOn" : "capture.pause"));
        pause.setGraphic((paused ? Icon.PLAY : Icon.PAUSE).node());
        time.getStyleClass().remove("paused");
        if (paused) {
            time.getStyleClass().add("paused");
        }
    }

    private static Button tip(Button button, String key) {
        button.setTooltip(new Tooltip(Messages.of(key)));
        return button;
    }

    @Override
    public void close() {
        unfollow.run();
        question.close();
    }
}
