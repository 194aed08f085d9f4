package app.rungs.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Imports run down only, and the big libraries each stay behind one door. */
@AnalyzeClasses(packages = "app.rungs", importOptions = FloorsTest.WithoutTests.class)
@Execution(ExecutionMode.CONCURRENT)
class FloorsTest {

    /** Tests and benchmarks may look behind every door, wherever they were compiled to. */
    static final class WithoutTests implements ImportOption {

        private static final Pattern TESTS = Pattern.compile(".*/test(-classes)?/.*");

        @Override
        public boolean includes(Location location) {
            return !location.matches(TESTS);
        }
    }

    @ArchTest
    static final ArchRule importsRunDownOnly = classes()
            .should(new ArchCondition<>("import only from floors below") {
                @Override
                public void check(JavaClass from, ConditionEvents events) {
                    from.getDirectDependenciesFromSelf().stream()
                            .filter(it -> isOurs(it.getTargetClass()))
                            .filter(it -> !Floor.mayImport(
                                    from.getPackageName(), it.getTargetClass().getPackageName()))
                            .forEach(it -> events.add(SimpleConditionEvent.violated(from, it.getDescription())));
                }
            })
            .because("a floor that knows nothing of those above can be read, tested and changed alone; rooms and"
                    + " formats that never import each other can be added and taken away");

    @ArchTest
    static final ArchRule packagesFormNoCircle = slices().matching("app.rungs.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAPackage("app.rungs.storage.db.."), alwaysTrue())
            .allowEmptyShould(true)
            .because("packages in a circle are one package with a longer name");

    @ArchTest
    static final ArchRule filesFormNoCircle = classes()
            .that()
            .resideOutsideOfPackage("app.rungs.storage.db..")
            .should(new FileCircles())
            .because("a file can be understood once those it imports are, and in a circle there is no first");

    @ArchTest
    static final ArchRule sqlIsInStorageOnly = noClasses()
            .that()
            .resideOutsideOfPackage("app.rungs.storage..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "org.h2..", "org.flywaydb..", "java.sql..", "javax.sql..")
            .because("every write goes through one door, and a question asked elsewhere would pass it by");

    @ArchTest
    static final ArchRule windowsAreInUiOnly = noClasses()
            .that()
            .resideOutsideOfPackages("app.rungs.ui..")
            .and()
            .doNotHaveFullyQualifiedName("app.rungs.App")
            .and()
            // A picture for the command line is drawn without App, on a toolkit that it starts itself.
            .doNotHaveFullyQualifiedName("app.rungs.ui.board.Toolkit")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "jfx..", "org.controlsfx..", "atlantafx..")
            .because("everything but the windows runs without a toolkit: commands, tests, imports");

    @ArchTest
    static final ArchRule documentsAreInBriefOnly = noClasses()
            .that()
            .resideOutsideOfPackage("app.rungs.brief..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..")
            .because("one place decides how our documents look, and which addresses they may fetch: none");

    @ArchTest
    static final ArchRule runLaterIsInAppOnly = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("app.rungs.App")
            .and()
            // A picture for the command line is drawn without App, on a toolkit that it starts itself.
            .doNotHaveFullyQualifiedName("app.rungs.ui.board.Toolkit")
            .should()
            .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
            .allowEmptyShould(true)
            .because("view models take an executor, so that their tests need no toolkit");

    @ArchTest
    static final ArchRule nothingReachesTheNetwork = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.http\\..*|javax\\.net\\..*|javax\\.websocket\\..*|java\\.rmi\\..*"
                                  + "|java\\.net\\.(Http|Jar|)U(RL|rl)Connection|java\\.net\\.(Server|Datagram|Multicast)?Socket"
                                  + "|java\\.net\\.Inet.*|java\\.nio\\.channels\\.(Asynchronous|Datagram).*Socket.*|com\\.sun\\.net\\..*"
                                  + "|javafx\\.scene\\.web\\..*")
            .because("confidential interviews are safe with a program that cannot send them");

    @ArchTest
    static final ArchRule noAddressIsOpened = noClasses()
            .should()
            .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("it opens an address") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    return access.getTargetOwner().getFullName().equals("java.net.URL")
                            && Set.of("openStream", "openConnection", "getContent")
                                    .contains(access.getName());
                }
            })
            .because("our own files are read by Class.getResourceAsStream, and others' addresses not at all");

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals("app.rungs")
                || type.getPackageName().startsWith("app.rungs.");
    }
}
