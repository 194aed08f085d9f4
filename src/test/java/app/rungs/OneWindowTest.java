package app.rungs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OneWindowTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void aSecondStartHandsItsErrandToTheFirst() throws Exception {
        var running = folder.resolve("running");
        try (var first = OneWindow.claim(running).orElseThrow()) {
            var taken = new LinkedBlockingQueue<Errand>();
            first.listen(taken::add);

            assertThat(OneWindow.claim(running)).isEmpty();
            var errand = Errand.note("Two trips for one fault\nand a report nobody reads");
            assertThat(OneWindow.leave(running, errand, PATIENCE)).isTrue();

            assertThat(taken.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(errand);
        }
    }

    @Test
    void anErrandThatCameBeforeTheWindowListenedIsNotLost() throws Exception {
        try (var first = OneWindow.claim(folder).orElseThrow()) {
            Files.writeString(folder.resolve("early.errand"), Errand.SHOW.written());
            var taken = new LinkedBlockingQueue<Errand>();

            first.listen(taken::add);

            assertThat(taken.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(Errand.SHOW);
        }
    }

    @Test
    void anErrandNobodyTakesIsTakenBack() throws Exception {
        try (var deaf = OneWindow.claim(folder).orElseThrow()) {
            assertThat(OneWindow.leave(folder, Errand.SHOW, Duration.ofMillis(50)))
                    .isFalse();
            try (var left = Files.list(folder)) {
                assertThat(left).containsExactly(folder.resolve("lock"));
            }
        }
    }

    @Test
    void theNextStartIsTheFirstAgainOnceTheWindowIsClosed() {
        OneWindow.claim(folder).orElseThrow().close();

        var next = OneWindow.claim(folder);

        assertThat(next).isPresent();
        next.orElseThrow().close();
    }

    @Test
    void errandsLieInAFolderForTheirOwnerAlone() throws Exception {
        var running = folder.resolve("running");
        OneWindow.claim(running).orElseThrow().close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(running)))
                .isEqualTo("rwx------");
    }

    @Test
    void everyErrandSurvivesBeingWrittenAndRead() {
        for (var errand : List.of(
                Errand.SHOW,
                Errand.note(""),
                Errand.note("one\ntwo"),
                new Errand(Errand.Kind.INTERVIEW, List.of()),
                new Errand(Errand.Kind.OPEN, List.of("/home/pm/Kunden äöü.rungs")),
                new Errand(Errand.Kind.IMPORT, List.of("/tmp/a b.vtt", "/tmp/c.md")))) {
            assertThat(Errand.read(errand.written())).contains(errand);
            if (errand.kind() != Errand.Kind.IMPORT) {
                assertThat(Errand.of(errand.arguments())).contains(errand);
            }
        }
        assertThat(Errand.read("")).isEmpty();
        assertThat(Errand.read("DELETE\neverything")).isEmpty();
    }

    @Test
    void filesAreImportedAndWorkspacesOpened() throws Exception {
        var talk = Files.writeString(folder.resolve("talk.vtt"), "WEBVTT\n");

        assertThat(Errand.of(List.of(talk.toString())).orElseThrow().kind()).isEqualTo(Errand.Kind.IMPORT);
        assertThat(Errand.of(List.of("Customers.rungs")).orElseThrow().kind()).isEqualTo(Errand.Kind.OPEN);
        assertThat(Errand.of(List.of("nothing-of-this-name"))).isEmpty();
    }
}
