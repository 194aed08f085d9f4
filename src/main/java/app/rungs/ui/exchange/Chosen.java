package app.rungs.ui.exchange;

import app.rungs.exchange.transcript.Transcript;
import app.rungs.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files chosen for an import: what each is, whether it is there already, and who speaks in it. */
final class Chosen {

    private final List<Arrival> arrivals = new ArrayList<>();
    private final Map<Path, String> known = new HashMap<>();
    private final Set<Path> evenTwice = new HashSet<>();
    private final Map<Path, Speakers> speakers = new HashMap<>();

    /**
     * Adds files, which take the place of those chosen before at the same path.
     *
     * @param twins the titles of the interviews that some of them came in as before
     */
    void add(List<Arrival> read, Map<Path, String> twins) {
        read.forEach(arrival -> {
            int place = indexOf(arrival.path());
            if (place < 0) {
                arrivals.add(arrival);
            } else {
                arrivals.set(place, arrival);
            }
            known.remove(arrival.path());
            speakers.remove(arrival.path());
        });
        known.putAll(twins);
    }

    void remove(Arrival arrival) {
        arrivals.remove(arrival);
    }

    void clear() {
        arrivals.clear();
        known.clear();
        evenTwice.clear();
        speakers.clear();
    }

    /** The files as they are now, whatever is chosen or corrected later. */
    Chosen copy() {
        var copy = new Chosen();
        copy.arrivals.addAll(arrivals);
        copy.known.putAll(known);
        copy.evenTwice.addAll(evenTwice);
        speakers.forEach((path, one) -> copy.speakers.put(path, one.copy()));
        return copy;
    }

    List<Arrival> all() {
        return List.copyOf(arrivals);
    }

    /** The title of the interview a file came in as before. */
    Optional<String> knownAs(Arrival arrival) {
        return Optional.ofNullable(known.get(arrival.path()));
    }

    /** The file chosen before this one that holds the same. */
    Optional<Arrival> twin(Arrival arrival) {
        return arrivals.stream()
                .takeWhile(other -> other != arrival)
                .filter(other -> other.isGood() && arrival.isTwinOf(other))
                .findFirst();
    }

    /** Whether a file holds what is there already. */
    boolean isTwice(Arrival arrival) {
        return arrival.isConversation()
                && (knownAs(arrival).isPresent() || twin(arrival).isPresent());
    }

    /** Where a file that is there already was seen before. */
    String twiceInWords(Arrival arrival) {
        return knownAs(arrival)
                .map(title -> Messages.of("import.twice.known", title))
                .orElseGet(() -> Messages.of(
                        "import.twice.twin", twin(arrival).map(Arrival::name).orElse("")));
    }

    boolean isWantedTwice(Arrival arrival) {
        return evenTwice.contains(arrival.path());
    }

    void wantTwice(Arrival arrival, boolean wanted) {
        if (wanted) {
            evenTwice.add(arrival.path());
        } else {
            evenTwice.remove(arrival.path());
        }
    }

    /** Whether a file will come in. */
    boolean takes(Arrival arrival) {
        return arrival.isGood() && (!isTwice(arrival) || isWantedTwice(arrival));
    }

    /** The files that will come in. */
    List<Arrival> taken() {
        return arrivals.stream().filter(this::takes).toList();
    }

    /** Those of them that hold readings. */
    List<Arrival> tables() {
        return taken().stream().filter(Arrival::isTable).toList();
    }

    /** Those of them in which somebody is named. */
    List<Arrival> spoken() {
        return taken().stream()
                .filter(Arrival::isConversation)
                .filter(arrival -> !arrival.conversation().speakers().isEmpty())
                .toList();
    }

    /** Who speaks in a conversation. */
    Speakers speakers(Arrival arrival) {
        return speakers.computeIfAbsent(arrival.path(), _ -> new Speakers(arrival.conversation()));
    }

    /** A conversation with its speakers as corrected. */
    Transcript corrected(Arrival arrival) {
        return speakers(arrival).corrected();
    }

    private int indexOf(Path path) {
        for (int i = 0; i < arrivals.size(); i++) {
            if (arrivals.get(i).path().equals(path)) {
                return i;
            }
        }
        return -1;
    }
}
