package app.rungs.ui.interview;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Mode;
import app.rungs.model.Observation;
import app.rungs.model.Photo;
import app.rungs.storage.Attachments;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.FailureWords;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** What was seen on a field visit: the task, the way round, what stands in the way, and pictures of it. */
final class VisitPane extends VBox {

    private static final Set<EntryType> WATCHED = EnumSet.of(EntryType.OBSERVATION, EntryType.PHOTO);
    private static final double THUMBNAIL = 112;

    private final Desk desk;
    private final Id<Interview> interview;
    private final Attachments attachments;
    private final LatestAnswer<Visit> question;
    private final Runnable unfollow;

    private record Visit(boolean onSite, List<Seen> seen) {}

    private record Seen(Observation observation, List<Photo> photos) {}

    VisitPane(Desk desk, Id<Interview> interview) {
        this.desk = desk;
        this.interview = interview;
        attachments = new Attachments(desk.workspace().folder());
        getStyleClass().add("link-section");
        managedProperty().bind(visibleProperty());
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), this::show);
        unfollow = desk.follow(committed -> {
            if (committed.edit().changes().stream()
                    .anyMatch(change ->
                            WATCHED.contains(change.id().type()) || change.id().equals(interview))) {
                read();
            }
        });
        read();
    }

    void close() {
        unfollow.run();
        question.close();
    }

    private void read() {
        question.ask(entries -> new Visit(
                entries.find(interview).map(Interview::mode).orElse(null) == Mode.ON_SITE,
                entries.naming(Observation.class, interview).stream()
                        .sorted(Comparator.comparing(Observation::task))
                        .map(seen -> new Seen(seen, photos(entries, seen)))
                        .toList()));
    }

    private static List<Photo> photos(Entries entries, Observation observation) {
        return entries.naming(Photo.class, observation.id()).stream()
                .sorted(Comparator.comparing(Photo::title))
                .toList();
    }

    private void show(Visit visit) {
        setVisible(visit.onSite() || !visit.seen().isEmpty());
        var parts = new ArrayList<Node>();
        parts.add(new SectionTitle(Messages.of("visit.title"))
                .count(
                        visit.seen().isEmpty()
                                ? ""
                                : Integer.toString(visit.seen().size())));
        visit.seen().forEach(seen -> parts.add(part(seen)));
        var next = new TextField();
        next.setPromptText(Messages.of("visit.add.prompt"));
        next.setAccessibleText(Messages.of("visit.add"));
        next.setOnAction(_ -> add(next));
        parts.add(next);
        getChildren().setAll(parts);
    }

    private void add(TextField next) {
        var task = next.getText().strip();
        if (!task.isEmpty()) {
            var made = new Observation(Id.fresh(EntryType.OBSERVATION), interview, task, null, null);
            desk.edit(
                    Messages.of("visit.edit.add"),
                    draft -> draft.add(made),
                    () -> desk.navigator().open(made.id()));
        }
    }

    private Node part(Seen seen) {
        var observation = seen.observation();
        var task = new Hyperlink(observation.task());
        task.getStyleClass().addAll("matrix-name", "strong");
        task.setWrapText(true);
        task.setOnAction(_ -> desk.navigator().open(observation.id()));
        task.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(task, Priority.ALWAYS);
        var line = new HBox(task, Buttons.quiet(Messages.of("visit.photo"), Icon.ADD, () -> choose(observation.id())));
        line.getStyleClass().add("question-row");
        var part = new VBox(line);
        part.getStyleClass().add("visit-part");
        said(part, "visit.workaround", observation.workaround());
        said(part, "visit.barrier", observation.barrier());
        if (!seen.photos().isEmpty()) {
            var photos = new FlowPane();
            photos.getStyleClass().add("visit-photos");
            seen.photos().forEach(photo -> photos.getChildren().add(photo(photo)));
            part.getChildren().add(photos);
        }
        return part;
    }

    private static void said(VBox part, String key, @Nullable String words) {
        var label = new Label(Messages.of(key, words == null ? Messages.of("visit.open") : words));
        label.setWrapText(true);
        if (words == null) {
            label.getStyleClass().add("muted");
        }
        part.getChildren().add(label);
    }

    /** A small picture that leads to its page; its name alone where there is nothing to see. */
    private Node photo(Photo photo) {
        var button = new Button(photo.title());
        button.getStyleClass().addAll("flat", "visit-photo");
        var file = attachments.file(photo.fileHash(), photo.file());
        if (Files.isRegularFile(file)) {
            var view = new ImageView(new Image(file.toUri().toString(), THUMBNAIL, THUMBNAIL, true, true, true));
            button.setGraphic(view);
        }
        button.setOnAction(_ -> desk.navigator().open(photo.id()));
        return button;
    }

    private void choose(Id<Observation> seen) {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.of("visit.photo"));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(
                        Messages.of("visit.photo.kinds"), "*.jpg", "*.jpeg", "*.png", "*.gif", "*.bmp"));
        var files = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (files != null) {
            files.forEach(file -> keep(desk, seen, file.toPath(), _ -> {}));
        }
    }

    /** Keeps a photo among the attachments and shows it with what was seen. */
    static CompletableFuture<?> keep(Desk desk, Id<Observation> seen, Path file, Consumer<Photo> then) {
        return CompletableFuture.supplyAsync(
                        () -> new Attachments(desk.workspace().folder()).keep(file))
                .handleAsync(
                        (hash, failure) -> {
                            if (failure != null) {
                                desk.navigator().warn(FailureWords.of(failure));
                                return null;
                            }
                            var photo = new Photo(
                                    Id.fresh(EntryType.PHOTO), seen, null, String.valueOf(file.getFileName()), hash);
                            desk.edit(
                                    Messages.of("visit.edit.photo"),
                                    draft -> draft.add(photo),
                                    () -> then.accept(photo));
                            return null;
                        },
                        desk.screen());
    }
}
