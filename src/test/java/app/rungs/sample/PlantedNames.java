package app.rungs.sample;

import app.rungs.model.Attribute;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Organisation;
import app.rungs.model.Publication;
import app.rungs.model.Redaction;
import app.rungs.model.SavedView;
import app.rungs.model.Shape;
import app.rungs.model.Shapes;
import app.rungs.model.Snapshot;
import app.rungs.model.Subject;
import app.rungs.storage.Draft;
import app.rungs.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sample with a name written into every text of every entry, and that name redacted. */
public final class PlantedNames {

    /** As it is written into the entries: in other letters and over a line's end than it is redacted. */
    public static final String PLANTED = "ZEBULON\nQuist";

    public static final String TERM = "Zebulon Quist";
    public static final String REPLACEMENT = "[name 1]";

    public static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-04T09:00:00Z"));

    private PlantedNames() {}

    /** Makes the workspace in {@code folder}, and opens it. */
    public static Workspace build(Path folder) {
        var workspace = SampleCopy.open(folder, CLOCK, Runnable::run);
        for (var type : EntryType.values()) {
            addMissing(workspace, type);
        }
        workspace.edit("Plant " + PLANTED, PlantedNames::plant).join();
        workspace
                .edit("Bin", draft -> {
                    var gone = new Organisation(new Id<>(EntryType.ORGANISATION, new UUID(7, 7)), PLANTED, null, true);
                    draft.add(gone);
                })
                .join();
        workspace
                .edit("Bin", draft -> draft.remove(new Id<>(EntryType.ORGANISATION, new UUID(7, 7))))
                .join();
        workspace.edit("Redact", draft -> draft.add(redaction(null))).join();
        return workspace;
    }

    public static Redaction redaction(@Nullable Id<Interview> only) {
        return new Redaction(new Id<>(EntryType.REDACTION, new UUID(1, 1)), TERM, REPLACEMENT, only);
    }

    /** Whether {@code text} gives away any part of the name. */
    public static boolean leaks(String text) {
        var plain = text.toLowerCase(Locale.ROOT);
        return plain.contains("zebulon") || plain.contains("quist");
    }

    /** Every entry as it is shown, but for redactions. */
    public static List<Entry> shown(Workspace workspace) {
        return workspace
                .read(entries -> {
                    var all = new ArrayList<Entry>();
                    for (var type : EntryType.values()) {
                        if (type != EntryType.REDACTION) {
                            all.addAll(entries.all(Shapes.of(type).record()));
                        }
                    }
                    all.sort(Comparator.comparing(entry -> entry.id().value()));
                    return all;
                })
                .join();
    }

    /** The files with any part of the name in any byte, in UTF-8 or UTF-16, packed or not. */
    public static List<String> leaking(Path place) {
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> leaks(bytes(file)))
                    .map(file -> String.valueOf(file.getFileName()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean leaks(byte[] bytes) {
        var plain = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return leaks(plain) || leaks(plain.replace("\0", ""));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void plant(Draft draft) {
        var organisation = draft.entries().all(Organisation.class).getFirst();
        draft.add(new Attribute(Id.fresh(EntryType.ATTRIBUTE), organisation.id(), PLANTED, PLANTED));
        draft.add(new SavedView(Id.fresh(EntryType.SAVED_VIEW), "View", Subject.HIGHLIGHTS, "text: Zebulon Quist"));
        for (var type : EntryType.values()) {
            for (var entry : draft.entries().all(Shapes.of(type).record())) {
                plant(draft, entry);
            }
        }
    }

    /** An entry of a type the sample has none of, with what it cannot be without. */
    private static void addMissing(Workspace workspace, EntryType type) {
        if (type == EntryType.REDACTION) {
            return;
        }
        workspace
                .edit("Add", draft -> {
                    if (draft.entries().count(type) == 0) {
                        draft.add(Shapes.of(type).make(Id.fresh(type), field -> given(draft, field)));
                    }
                })
                .join();
    }

    private static @Nullable Object given(Draft draft, Field field) {
        var target = field.target();
        if (field.type() == String.class) {
            return PLANTED;
        } else if (!field.required()) {
            return null;
        } else if (field.isReference()) {
            var type = target == null ? EntryType.INTERVIEW : target;
            return draft.entries().all(Shapes.of(type).record()).getFirst().id();
        } else if (field.type().isEnum()) {
            return field.type().getEnumConstants()[0];
        } else if (field.type() == LocalDate.class) {
            return LocalDate.of(2026, 3, 4);
        } else if (field.type() == Integer.class) {
            return 1;
        } else if (field.type() == Long.class) {
            return 1L;
        }
        return field.type() == Double.class ? (Object) 1.0 : (Object) false;
    }

    @SuppressWarnings("unchecked") // a shape makes entries of its own type
    private static void plant(Draft draft, Entry entry) {
        if (entry instanceof Snapshot kept) {
            // What was kept stands as it is: the name comes in with another one.
            var pieces = kept.pieces().replace("\"title\":\"", "\"title\":\"" + PLANTED + " ");
            draft.add(new Snapshot(
                    Id.fresh(EntryType.SNAPSHOT), kept.decision(), kept.keptOn(), kept.strength(), pieces));
            return;
        }
        var shape = (Shape<Entry>) Shapes.of(entry);
        if (entry instanceof Publication) {
            draft.add(shape.make(Id.fresh(EntryType.PUBLICATION), field -> planted(entry, shape, field)));
            return;
        }
        draft.update((Id<Entry>) entry.id(), it -> shape.make(it.id(), field -> planted(it, shape, field)));
    }

    private static @Nullable Object planted(Entry entry, Shape<Entry> shape, Field field) {
        var value = shape.get(entry, field);
        if (field.type() != String.class
                || (entry instanceof Attribute && field.name().equals("name"))) {
            return value;
        } else if (field.name().equals("rule") && value != null) {
            return "Ownership = \"" + (value.toString().contains("Investor") ? "Investor Owned " : "Municipal ")
                    + PLANTED + "\"";
        } else if (entry instanceof SavedView && field.name().equals("filter")) {
            return value;
        }
        return value == null ? PLANTED : value + " " + PLANTED;
    }
}
