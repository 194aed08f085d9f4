package app.rungs.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Paper;
import app.rungs.model.Brief;
import app.rungs.model.BriefKind;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Person;
import app.rungs.model.Redaction;
import app.rungs.model.Refusal;
import app.rungs.model.Shape;
import app.rungs.model.Shapes;
import app.rungs.sample.PlantedNames;
import app.rungs.sample.SampleCopy;
import app.rungs.storage.Draft;
import app.rungs.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fifty names, half of them redacted and half of them people's, stand in every text that a brief can hold. */
class AnonymousTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final String SYLLABLES = "bra dov fen gul hux jop kri lum nev qua";

    /** What is read by rule, not by people. */
    private static final Set<EntryType> RULED =
            EnumSet.of(EntryType.ATTRIBUTE, EntryType.SAVED_VIEW, EntryType.SNAPSHOT, EntryType.REDACTION);

    private static final Set<String> FORMAL = Set.of("rule", "sections");

    @TempDir
    static Path folder;

    private static Workspace workspace;
    private static List<Paper> papers = List.of();
    private static final List<String> NAMES = names();

    @BeforeAll
    static void plant() {
        workspace = SampleCopy.open(folder.resolve("w.rungs"), PlantedNames.CLOCK, Runnable::run);
        workspace.edit("Plant", AnonymousTest::plant).join();
        workspace
                .edit("Name", draft -> {
                    for (int i = 0; i < NAMES.size(); i++) {
                        if (i % 2 == 0) {
                            draft.add(new Redaction(
                                    Id.fresh(EntryType.REDACTION), NAMES.get(i), "[name " + i + "]", null));
                        } else {
                            draft.add(new Person(
                                    Id.fresh(EntryType.PERSON), NAMES.get(i), null, null, null, null, null, true));
                        }
                    }
                })
                .join();
        papers = composed();
    }

    private static List<Paper> composed() {
        var kinds = EnumSet.of(BriefKind.SEGMENT, BriefKind.DEPARTMENT, BriefKind.BOARD, BriefKind.INTERVIEW);
        return workspace.read(entries -> entries.all(Brief.class)).join().stream()
                .filter(it -> kinds.remove(it.isFor()))
                .map(it -> BriefFile.paper(workspace, it.id(), DAY))
                .toList();
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @ParameterizedTest
    @EnumSource(BriefFormat.class)
    void noneOfFiftyNamesIsInAnyFormat(BriefFormat format) {
        for (var paper : format == BriefFormat.PDF ? papers.subList(0, 1) : papers) {
            assertThat(Texts.of(paper)).as("people stand in the paper as it is").anyMatch(AnonymousTest::leaks);
            var made = new BriefExport(format, Sheet.A4, true).make(workspace, paper);
            assertThat(format.words(made.bytes())).isNotEmpty().noneMatch(AnonymousTest::leaks);
            if (format != BriefFormat.PDF && format != BriefFormat.DOCX) {
                assertThat(leaks(new String(made.bytes(), StandardCharsets.UTF_8)))
                        .isFalse();
            }
        }
    }

    @Test
    void whoTalkedToUsHasANumberAndPublicSourcesStay() {
        var paper = anonymous(papers.getFirst()).paper();
        var said = String.join("\n", Texts.of(paper));
        assertThat(said).contains("[person ").contains("[organisation ").contains("[name ");
        assertThat(said).contains("Energy Information Administration").contains("names taken out");
        assertThat(paper.claims()).hasSameSizeAs(papers.getFirst().claims());
    }

    @Test
    void redactedNamesAreInNoPaperAtAll() {
        for (var paper : papers) {
            for (int i = 0; i < NAMES.size(); i += 2) {
                var name = NAMES.get(i).split(" ", -1)[0].toLowerCase(Locale.ROOT);
                assertThat(Texts.of(paper))
                        .noneMatch(it -> it.toLowerCase(Locale.ROOT).contains(name));
            }
        }
    }

    @Test
    void aNameThatIsStillThereStopsTheFileBeforeItIsWritten() {
        var without = anonymous(papers.getFirst());
        assertThatThrownBy(
                        () -> without.check(List.of("and then " + NAMES.get(1).toUpperCase(Locale.ROOT) + " said")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Nothing was written");
        assertThatThrownBy(() -> without.check(List.of(NAMES.get(0).replace(" ", "\n"))))
                .isInstanceOf(Refusal.class);
        without.check(List.of("as of 1 Nov 2026, Hand: first"));
        var file = folder.resolve("none.md");
        assertThat(Files.exists(file)).isFalse();
        new BriefExport(BriefFormat.MARKDOWN, Sheet.A4, true).write(workspace, papers.getFirst(), file);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void everyTextOfAPaperIsFound() {
        var paper = papers.getFirst();
        var texts = Texts.of(Texts.changed(paper, _ -> "x"));
        assertThat(texts).hasSizeGreaterThan(300).containsOnly("x");
        assertThat(Texts.changed(paper, it -> it)).isEqualTo(paper);
        assertThat(Texts.of(new Block.Heading("one"))).containsExactly("one");
    }

    private static Anonymous anonymous(Paper paper) {
        return workspace.read(entries -> Anonymous.of(entries, paper)).join();
    }

    private static boolean leaks(String text) {
        var plain = text.toLowerCase(Locale.ROOT);
        return NAMES.stream()
                .flatMap(it -> List.of(it.toLowerCase(Locale.ROOT).split(" ", -1)).stream())
                .anyMatch(plain::contains);
    }

    /** Invented names, no two of which share a word. */
    private static List<String> names() {
        var syllables = List.of(SYLLABLES.split(" ", -1));
        return IntStream.range(0, 50)
                .mapToObj(i -> word(syllables.get(i / 10) + "z" + syllables.get(i % 10) + "ix") + " "
                        + word(syllables.get(i % 10) + "w" + syllables.get(i / 10) + "ok"))
                .toList();
    }

    private static String word(String letters) {
        return letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
    }

    private static void plant(Draft draft) {
        var count = new int[1];
        for (var type : EntryType.values()) {
            if (!RULED.contains(type)) {
                for (var entry :
                        new ArrayList<>(draft.entries().all(Shapes.of(type).record()))) {
                    plant(draft, entry, count);
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // a shape makes entries of its own type
    private static void plant(Draft draft, Entry entry, int[] count) {
        var shape = (Shape<Entry>) Shapes.of(entry);
        draft.update((Id<Entry>) entry.id(), it -> shape.make(it.id(), field -> planted(it, shape, field, count)));
    }

    private static @Nullable Object planted(Entry entry, Shape<Entry> shape, Field field, int[] count) {
        var value = shape.get(entry, field);
        if (!(value instanceof String text) || FORMAL.contains(field.name())) {
            return value;
        }
        var name = NAMES.get(count[0]++ % NAMES.size());
        return text + " " + (count[0] % 3 == 0 ? name.replace(" ", "\n").toUpperCase(Locale.ROOT) : name);
    }
}
