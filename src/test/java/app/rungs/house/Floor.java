package app.rungs.house;

import java.util.Map;
import java.util.Set;

/** Where a package stands in the house; what stands higher may import what stands lower. */
final class Floor {

    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("text", 0),
            Map.entry("program", 0),
            Map.entry("model", 1),
            Map.entry("storage", 2),
            Map.entry("insight", 2),
            Map.entry("workspace", 3),
            Map.entry("findings", 4),
            Map.entry("exchange", 5),
            Map.entry("brief", 5),
            Map.entry("sample", 5),
            Map.entry("ui.kit", 6),
            Map.entry("ui.entry", 7),
            Map.entry("ui.shell", 9),
            Map.entry("cli", 10));

    private static final int ROOM = 8;
    private static final int TOP = 11;

    /** What formats share stands below them, on the same floor. */
    private static final Set<String> SHARED_BY_FORMATS = Set.of("exchange.text", "exchange.transcript");

    private Floor() {}

    static boolean mayImport(String from, String to) {
        String importing = unit(from);
        String imported = unit(to);
        if (importing.equals(imported)) {
            return true;
        }
        if (importing.startsWith("exchange") && imported.startsWith("exchange")) {
            return importing.equals("exchange") || imported.equals("exchange") || SHARED_BY_FORMATS.contains(imported);
        }
        return height(imported) < height(importing);
    }

    /** The part of the house a package belongs to: a room, a format, or a whole floor such as storage. */
    private static String unit(String name) {
        String inner = name.equals("app.rungs") ? "" : name.substring("app.rungs.".length());
        var parts = inner.split("\\.");
        boolean divided = parts[0].equals("ui") || parts[0].equals("exchange");
        return divided && parts.length > 1 ? parts[0] + "." + parts[1] : parts[0];
    }

    private static int height(String unit) {
        if (unit.isEmpty()) {
            return TOP;
        }
        var floor = FLOORS.get(unit.startsWith("exchange") ? "exchange" : unit);
        if (floor == null && !unit.startsWith("ui.")) {
            throw new IllegalStateException("Say in Floor on which floor the package " + unit + " stands");
        }
        return floor == null ? ROOM : floor;
    }
}
