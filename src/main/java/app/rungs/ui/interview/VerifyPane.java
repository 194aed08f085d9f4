package app.rungs.ui.interview;

import app.rungs.findings.RecheckDue;
import app.rungs.findings.Unconfirmed;
import app.rungs.insight.Freshness;
import app.rungs.text.Messages;
import app.rungs.ui.entry.DayWords;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.Page;
import app.rungs.ui.entry.RecheckForm;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.TextInput;
import app.rungs.ui.kit.Theme;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What we were told third-hand and has to be checked, those that wait longest first, and how evidence ages. */
final class VerifyPane implements Page {

    private final VerifyViewModel model;
    private final VBox waiting = new VBox();
    private final VBox due = new VBox();
    private final ScrollPane view;

    VerifyPane(Desk desk) {
        model = new VerifyViewModel(desk);
        waiting.getStyleClass().add("verify-list");
        due.getStyleClass().add("verify-list");
        due.managedProperty().bind(due.visibleProperty());
        var content = new VBox(waiting, due, new AgeingPane(model));
        content.getStyleClass().add("verify");
        view = new ScrollPane(content);
        view.setFitToWidth(true);
        view.setFocusTraversable(false);
        Theme.add(view, "tags");
        model.shown().subscribe(this::show);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void enter() {
        view.requestFocus();
    }

    @Override
    public void close() {
        model.close();
    }

    private void show(VerifyViewModel.Shown shown) {
        waiting.getChildren()
                .setAll(new SectionTitle(Messages.of("verify.title"))
                        .count(Integer.toString(shown.waiting().size())));
        waiting.getChildren()
                .add(muted(shown.waiting().isEmpty() ? Messages.of("verify.none") : Messages.of("verify.words")));
        shown.waiting().forEach(one -> waiting.getChildren().add(row(one)));
        due.setVisible(!shown.due().isEmpty());
        due.getChildren().clear();
        if (due.isVisible()) {
            due.getChildren()
                    .addAll(
                            new SectionTitle(Messages.of("verify.due.title"))
                                    .count(Integer.toString(shown.due().size())),
                            muted(Messages.of("verify.due.words")));
        }
        shown.due().forEach(one -> due.getChildren().add(row(one)));
    }

    private Node row(RecheckDue one) {
        var form = new RecheckForm(null, day -> model.recheck(one, day));
        var next = Buttons.secondary(Messages.of("verify.due.next"), Icon.CALENDAR, form::open);
        next.setAccessibleText(Messages.of("verify.due.next.this", one.words()));
        var open = Buttons.icon(Icon.OPEN, Messages.of("verify.open"), () -> model.open(one.piece()));
        var row = new HBox(
                text(one.words(), Messages.of("verify.due.of", one.about(), DayWords.of(one.due()))), form, next, open);
        row.getStyleClass().add("alike-row");
        return row;
    }

    private static VBox text(String words, String about) {
        var title = new Label(words);
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        var origin = new Label(about);
        origin.getStyleClass().add("caption");
        origin.setWrapText(true);
        var text = new VBox(title, origin);
        text.setMinWidth(160);
        HBox.setHgrow(text, Priority.ALWAYS);
        return text;
    }

    private Node row(Unconfirmed one) {
        var note = new TextInput().prompt(Messages.of("verify.note"));
        note.control().setAccessibleText(Messages.of("verify.note"));
        note.control().setPrefColumnCount(22);
        var confirm = Buttons.secondary(Messages.of("verify.confirm"), Icon.CHECK, () -> {
            String words = note.control().getText().strip();
            model.confirm(one, words.isEmpty() ? null : words);
        });
        confirm.setAccessibleText(Messages.of("verify.confirm.this", one.title()));
        var withdraw = Buttons.quiet(Messages.of("verify.withdraw"), Icon.DELETE, () -> model.withdraw(one));
        withdraw.setAccessibleText(Messages.of("verify.withdraw.this", one.title()));
        var open = Buttons.icon(Icon.OPEN, Messages.of("verify.open"), () -> model.open(one.item()));
        var row = new HBox(text(one.title(), origin(one)), note.node(), confirm, withdraw, open);
        row.getStyleClass().add("alike-row");
        return row;
    }

    private String origin(Unconfirmed one) {
        var date = one.date();
        String age = date == null
                ? Messages.of("verify.undated")
                : Messages.of("verify.age", DayWords.of(date), Math.round(Freshness.ageInMonths(date, model.today())));
        return Stream.of(Messages.of("type." + one.item().type().word()), Objects.toString(one.told(), ""), age)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
