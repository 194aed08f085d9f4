package app.rungs.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds files that import each other round in a circle. A nested class counts as the file it is in. */
final class FileCircles extends ArchCondition<JavaClass> {

    private final Map<String, Set<String>> imports = new TreeMap<>();

    FileCircles() {
        super("import each other in no circle");
    }

    @Override
    public void init(Collection<JavaClass> all) {
        imports.clear();
        for (var type : all) {
            imports.computeIfAbsent(file(type), _ -> new TreeSet<>());
        }
        for (var type : all) {
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                String target = file(dependency.getTargetClass());
                if (imports.containsKey(target) && !target.equals(file(type))) {
                    imports.get(file(type)).add(target);
                }
            }
        }
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        // Circles are a matter of all files together: see finish.
    }

    @Override
    public void finish(ConditionEvents events) {
        for (var circle : circles()) {
            events.add(SimpleConditionEvent.violated(circle, "These files import each other: " + describe(circle)));
        }
    }

    private String describe(List<String> circle) {
        var arrows = new TreeSet<String>();
        for (String from : circle) {
            imports.get(from).stream()
                    .filter(circle::contains)
                    .forEach(to -> arrows.add(shorten(from) + " -> " + shorten(to)));
        }
        return String.join(", ", arrows);
    }

    private static String shorten(String name) {
        return name.replaceFirst("^app\\.rungs\\.", "");
    }

    private static String file(JavaClass type) {
        var component = type;
        while (component.isArray()) {
            component = component.getComponentType();
        }
        String name = component.getName();
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    /** The strongly connected components of more than one file, by Tarjan's algorithm. */
    private List<List<String>> circles() {
        var search = new Search();
        for (String file : imports.keySet()) {
            if (!search.number.containsKey(file)) {
                search.visit(file);
            }
        }
        return search.circles;
    }

    private final class Search {
        private final Map<String, Integer> number = new HashMap<>();
        private final Map<String, Integer> lowest = new HashMap<>();
        private final Deque<String> open = new ArrayDeque<>();
        private final List<List<String>> circles = new ArrayList<>();

        void visit(String file) {
            number.put(file, number.size());
            lowest.put(file, number.get(file));
            open.push(file);
            for (String target : imports.get(file)) {
                if (!number.containsKey(target)) {
                    visit(target);
                    lowest.merge(file, lowest.get(target), Math::min);
                } else if (open.contains(target)) {
                    lowest.merge(file, number.get(target), Math::min);
                }
            }
            if (lowest.get(file).equals(number.get(file))) {
                var circle = new ArrayList<String>();
                do {
                    circle.add(open.peek());
                } while (!open.pop().equals(file));
                if (circle.size() > 1) {
                    circles.add(circle);
                }
            }
        }
    }
}
