import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/**
 * Reads the records of entries and writes for each how it is made and what its fields are: looked up by reflection when the
 * program starts, that took a fifth of the time until the window shows anything.
 */
final class PartsFromRecords {

    private static final Map<String, String> BOXES =
            Map.of("int", "Integer", "long", "Long", "double", "Double", "boolean", "Boolean");

    public static void main(String[] arguments) throws IOException {
        Path model = Path.of(arguments[0]).resolve("src/main/java/app/rungs/model");
        Path target = Path.of(arguments[0]).resolve("target/generated-sources/records");
        Path made = Files.createDirectories(target.resolve("app/rungs/model"));
        Map<String, String> files = new TreeMap<>();
        for (CompilationUnitTree file : parsed(model)) {
            for (Tree tree : file.getTypeDecls()) {
                if (tree instanceof ClassTree type && isEntry(type)) {
                    files.put(type.getSimpleName() + "Parts.java", parts(file, type));
                }
            }
        }
        files.put("AllParts.java", all(files.keySet().stream().toList()));
        try (var old = Files.newDirectoryStream(made)) {
            for (Path file : old) {
                if (!files.containsKey(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
        for (var file : files.entrySet()) {
            Path place = made.resolve(file.getKey());
            if (!Files.exists(place) || !Files.readString(place).equals(file.getValue())) {
                Files.writeString(place, file.getValue());
            }
        }
    }

    private static Iterable<? extends CompilationUnitTree> parsed(Path model) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.list(model)) {
            var units = files.getJavaFileObjectsFromPaths(
                    sources.filter(it -> it.toString().endsWith(".java"))
                            .sorted()
                            .toList());
            return ((JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units)).parse();
        }
    }

    private static boolean isEntry(ClassTree type) {
        return type.getKind() == Tree.Kind.RECORD
                && type.getImplementsClause().stream()
                        .anyMatch(it -> it.toString().equals("Entry"));
    }

    private static String parts(CompilationUnitTree file, ClassTree type) {
        String record = type.getSimpleName().toString();
        List<VariableTree> components = new ArrayList<>();
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree field
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
                components.add(field);
            }
        }
        String imports = file.getImports().stream().map(ImportTree::toString).collect(Collectors.joining());
        String fields = components.stream().skip(1).map(PartsFromRecords::field).collect(Collectors.joining(",\n"));
        String values = IntStream.range(0, components.size())
                .mapToObj(i -> "                (" + boxed(components.get(i)) + ") values[" + i + "]")
                .collect(Collectors.joining(",\n"));
        String readers = IntStream.range(1, components.size())
                .mapToObj(i -> "            case " + (i - 1) + " -> it."
                        + components.get(i).getName() + "();\n")
                .collect(Collectors.joining());
        return """
            package app.rungs.model;

            %simport java.util.List;
            import org.jspecify.annotations.Nullable;

            /** Written by the build from the record itself. */
            final class %2$sParts implements Parts<%2$s> {

                @Override
                public Class<%2$s> record() {
                    return %2$s.class;
                }

                @Override
                public List<Field> fields() {
                    return List.of(
            %3$s);
                }

                @Override
                @SuppressWarnings("unchecked")
                public %2$s make(@Nullable Object[] values) {
                    return new %2$s(
            %4$s);
                }

                @Override
                public @Nullable Object get(Entry entry, int place) {
                    var it = (%2$s) entry;
                    return switch (place) {
            %5$s            default -> throw new IndexOutOfBoundsException(place);
                    };
                }
            }
            """.formatted(
                        imports.replace("import java.util.List;\n", "")
                                .replace("import org.jspecify.annotations.Nullable;\n", ""),
                        record,
                        fields,
                        values,
                        readers);
    }

    private static String field(VariableTree component) {
        String type = boxed(component);
        String target = type.startsWith("Id<") && !type.contains("?")
                ? "EntryType." + constant(type.substring(3, type.length() - 1))
                : "null";
        return "                new Field(\"%s\", %s.class, %b, %b, %s)"
                .formatted(
                        component.getName(),
                        type.replaceAll("<.*", ""),
                        !has(component, "Nullable"),
                        has(component, "Prose"),
                        target);
    }

    /** How {@code EntryType} names a record: {@code RelativeValue} is {@code RELATIVE_VALUE}. */
    private static String constant(String record) {
        return record.replaceAll("(?<!^)([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    private static String boxed(VariableTree component) {
        String type = component.getType().toString();
        return BOXES.getOrDefault(type, type);
    }

    private static boolean has(VariableTree component, String annotation) {
        return component.getModifiers().getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .anyMatch(it -> it.toString().equals(annotation));
    }

    /** A type without a record does not compile. */
    private static String all(List<String> files) {
        String cases = files.stream()
                .map(it -> it.replace("Parts.java", ""))
                .map(it -> "            case " + constant(it) + " -> new " + it + "Parts();\n")
                .collect(Collectors.joining());
        return """
            package app.rungs.model;

            /** Written by the build from the records there are. */
            final class AllParts {

                private AllParts() {}

                static Parts<?> of(EntryType type) {
                    return switch (type) {
            %s        };
                }
            }
            """.formatted(cases);
    }
}
