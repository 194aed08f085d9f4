package app.rungs.storage;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Mask;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The small file in the workspace's folder that keeps the unsent line of an interview. It is written whole or not at
 * all and forced to the disk, so that a killed program leaves the last text that was kept.
 */
public final class CaptureFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    public CaptureFile(Folder folder) {
        file = folder.path().resolve("capture.json");
    }

    /** @throws Refusal if the disk does not take it; what was kept before still is */
    public synchronized void keep(CaptureDraft draft) {
        var json = JSON.createObjectNode();
        json.put("interview", draft.interview().toString());
        json.put("line", draft.line().toString());
        json.put("text", draft.text());
        json.put("typedAt", draft.typedAt());
        json.put("began", draft.began().toString());
        json.put("paused", draft.paused() == null ? null : draft.paused().toString());
        json.put("keptAt", draft.keptAt().toString());
        try {
            Output.write(file, JSON.writeValueAsBytes(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft is always JSON", e);
        }
    }

    /** What was kept last; empty where nothing is, or nothing that can be read. */
    public synchronized Optional<CaptureDraft> read() {
        try {
            return Files.isRegularFile(file) ? Optional.of(draft(JSON.readTree(file.toFile()))) : Optional.empty();
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the unsent line holds a name of {@code mask}. */
    synchronized boolean holds(Mask mask) throws IOException {
        return Files.isRegularFile(file) && NamedFiles.holds(file, mask);
    }

    /** @throws Refusal if the disk does not let go of it */
    public synchronized void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Refusal(Messages.of("storage.output.cannotWrite", file, Disk.reason(e)));
        }
    }

    private static CaptureDraft draft(JsonNode json) {
        var typedAt = json.path("typedAt");
        return new CaptureDraft(
                new Id<>(
                        EntryType.INTERVIEW,
                        UUID.fromString(json.path("interview").asText())),
                new Id<>(EntryType.TURN, UUID.fromString(json.path("line").asText())),
                json.path("text").asText(),
                typedAt.isNumber() ? (Long) typedAt.longValue() : null,
                Instant.parse(json.path("began").asText()),
                instant(json.path("paused")),
                Instant.parse(json.path("keptAt").asText()));
    }

    private static @Nullable Instant instant(JsonNode json) {
        return json.isTextual() ? Instant.parse(json.asText()) : null;
    }
}
