package org.dilema;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the plan of the house: which room may look into which, and which library lives where. */
class HouseTest {

  /** A package may use those to its left. */
  private static final List<String> ORDER =
      List.of(
          "text",
          "language",
          "lexicon",
          "ingest",
          "curate",
          "annotate",
          "tag",
          "archive",
          "measure",
          "findings",
          "validate",
          "report",
          "run",
          "web",
          "cli");

  /** The packages in which a library's classes may be named. */
  private static final Map<String, List<String>> LIBRARIES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("edu.stanford.nlp..", List.of("language", "annotate", "tag")),
              Map.entry("org.apache.lucene..", List.of("archive")),
              Map.entry("com.github.pemistahl.lingua..", List.of("curate")),
              Map.entry("org.jsoup..", List.of("ingest")),
              Map.entry("net.dankito.readability4j..", List.of("ingest")),
              Map.entry(
                  "org.apache.commons.csv..",
                  List.of("lexicon", "ingest", "validate", "report", "web")),
              Map.entry(
                  "com.fasterxml.jackson..", List.of("lexicon", "ingest", "report", "web", "cli")),
              Map.entry("org.yaml.snakeyaml..", List.of("run")),
              Map.entry("org.apache.commons.statistics..", List.of("measure")),
              Map.entry("org.hipparchus..", List.of("measure")),
              Map.entry("org.apache.commons.compress..", List.of("ingest")),
              Map.entry("io.airlift.compress..", List.of("ingest")),
              Map.entry("org.mozilla.universalchardet..", List.of("ingest")),
              Map.entry("org.netpreserve.jwarc..", List.of("ingest")),
              Map.entry("org.brotli.dec..", List.of("ingest")),
              Map.entry("org.apache.pdfbox..", List.of("ingest")),
              Map.entry("org.apache.tika..", List.of("ingest")),
              Map.entry("org.apache.james.mime4j..", List.of("ingest")),
              Map.entry("org.h2.mvstore..", List.of("annotate")),
              Map.entry("picocli..", List.of("cli")),
              Map.entry("io.javalin..", List.of("web")),
              Map.entry("org.eclipse.jetty..", List.of("web")),
              Map.entry("gg.jte..", List.of("web")),
              Map.entry("com.jerolba.carpet..", List.of("report")),
              Map.entry("org.apache.parquet..", List.of("report"))));

  private static JavaClasses house;

  @BeforeAll
  static void readClasses() {
    house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dilema");
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    TreeSet<String> found = new TreeSet<>();
    house.forEach(one -> found.add(one.getPackageName().split("\\.")[2]));
    assertEquals(new TreeSet<>(ORDER), found);
  }

  static Stream<String> packages() {
    return ORDER.stream().limit(ORDER.size() - 1);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void packageUsesOnlyThoseToItsLeft(String name) {
    String[] right =
        ORDER.stream().skip(ORDER.indexOf(name) + 1).map(HouseTest::below).toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(below(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(right)
        .because("the order is " + String.join(" <- ", ORDER))
        .check(house);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.dilema.(*)..").should().beFreeOfCycles().check(house);
  }

  static Stream<String> libraries() {
    return LIBRARIES.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void libraryStaysInItsRooms(String library) {
    classes()
        .that(resideInAnyPackage(rooms(library)).negate())
        .should()
        .onlyDependOnClassesThat(resideInAPackage(library).negate())
        .because(library + " belongs to " + LIBRARIES.get(library))
        .check(house);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void libraryIsUsedInEachOfItsRooms(String library) {
    for (String room : rooms(library)) {
      long users =
          house.stream()
              .filter(resideInAPackage(room))
              .filter(
                  one ->
                      one.getDirectDependenciesFromSelf().stream()
                          .anyMatch(use -> resideInAPackage(library).test(use.getTargetClass())))
              .count();
      assertTrue(users > 0, room + " no longer uses " + library + "; take it off the list");
    }
  }

  @Test
  void everyLibraryInUseIsListed() {
    String[] known =
        Stream.concat(
                LIBRARIES.keySet().stream(),
                Stream.of(
                    "java..",
                    "javax.xml.stream..",
                    "org.xml.sax..",
                    "org.jspecify.annotations..",
                    "org.dilema..",
                    ""))
            .toArray(String[]::new);
    classes()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(known))
        .because("a new library gets a room and a line in this test and in ARCHITECTURE.md")
        .check(house);
  }

  private static String[] rooms(String library) {
    return LIBRARIES.getOrDefault(library, List.of()).stream()
        .map(HouseTest::below)
        .toArray(String[]::new);
  }

  private static String below(String name) {
    return "org.dilema." + name + "..";
  }
}
