package org.citypeers;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class HouseTests {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.citypeers");

    @Test
    void everyRoomImportsOnlyWhatItsFirstPageSays() {
        ApplicationModules.of(CityPeers.class).verify();
    }

    @Test
    void onlyTheLibrarySpeaksLucene() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.citypeers.library..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(HOUSE);
    }

    @Test
    void theRoomOfSavedSearchesCanBeTakenAway() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.citypeers.alert..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.citypeers.alert..")
                .check(HOUSE);
    }

    @Test
    void onlyTheGraphSpeaksNeo4j() {
        var neo4j = resideInAPackage("org.neo4j..")
                .and(describe("cypherdsl aside", type -> !type.getPackageName().startsWith("org.neo4j.cypherdsl")))
                .or(resideInAPackage("org.springframework.data.neo4j.."));
        noClasses()
                .that()
                .resideOutsideOfPackage("org.citypeers.graph..")
                .should()
                .dependOnClassesThat(neo4j)
                .check(HOUSE);
    }
}
