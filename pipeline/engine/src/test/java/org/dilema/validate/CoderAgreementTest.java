package org.dilema.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoderAgreementTest {

  private static final String HEADER =
      "id,lang,sentence,category,sub,polarity,modality,threatener,target,experiencer\n";

  @TempDir private Path folder;

  private CoderSheet sheet(String name, String... rows) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, HEADER + String.join("\n", rows) + "\n");
    return CoderSheet.read(file);
  }

  private static CoderAgreement.Line line(CoderAgreement agreement, String category, String what) {
    return agreement.lines().stream()
        .filter(line -> line.category().equals(category) && line.what().equals(what))
        .findFirst()
        .orElseThrow();
  }

  /** The binary example of Krippendorff (2011) again: FEAR present is 1. */
  @Test
  void measuresThePresenceOfACategory() throws IOException {
    CoderAgreement agreement =
        CoderAgreement.of(
            binary("a.csv", "0100000010"), binary("b.csv", "1110010000"), Bootstrap.seeded(1));
    CoderAgreement.Line presence = line(agreement, "FEAR", "presence");
    assertEquals(10, presence.n());
    assertEquals(0.095, presence.alpha(), 0.0005);
    assertEquals(0.6, presence.agreement(), 1e-12);
    assertTrue(presence.interval().low() < 0.095 && presence.interval().high() > 0.095);
    assertEquals(4, agreement.differences().size());
    assertEquals(Double.NaN, line(agreement, "THREAT", "presence").alpha());
  }

  private CoderSheet binary(String name, String values) throws IOException {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < values.length(); i++) {
      rows.add("s" + i + ",en,text," + (values.charAt(i) == '1' ? "FEAR,F0" : "none,") + ",,,,,");
    }
    return sheet(name, rows.toArray(String[]::new));
  }

  @Test
  void comparesRolesOnlyWhereBothSeeTheCategory() throws IOException {
    CoderSheet a =
        sheet(
            "a.csv",
            "1,sq,x,THREAT,TV.T1,,,SRB,XKX,",
            "2,sq,x,threat,TG,negated,hedged,RUS;BLR,UKR,",
            "3,sq,x,THREAT,TG,,,CHN,,");
    CoderSheet b =
        sheet(
            "b.csv",
            "1,sq,x,THREAT,TV.T1,asserted,fact,SRB,ALB,",
            "2,sq,x,THREAT,TG,negated,hedged,BLR RUS,UKR,",
            "3,sq,x,none,,,,,,");
    CoderAgreement agreement = CoderAgreement.of(a, b, Bootstrap.seeded(1));
    assertEquals(2, line(agreement, "THREAT", "threatener").n());
    assertEquals(1, line(agreement, "THREAT", "threatener").agreement(), 1e-12);
    assertEquals(0.5, line(agreement, "THREAT", "target").agreement(), 1e-12);
    assertEquals(1, line(agreement, "THREAT", "modality").agreement(), 1e-12);
    assertEquals(
        List.of("1", "3"),
        agreement.differences().stream().map(CoderAgreement.Difference::id).toList());
  }

  @Test
  void takesSeveralRowsOfASentenceAsSeveralFrames() throws IOException {
    CoderSheet sheet =
        sheet("a.csv", "1,en,x,FEAR,F4,,,,,XKX", "1,en,x,THREAT,TG,,,SRB,,", "2,en,y,,,,,,,");
    assertEquals(2, sheet.sentences().get("1").frames().size());
    assertEquals(List.of("2"), sheet.open());
  }

  @Test
  void namesTheRowThatIsWrong() {
    assertWrong("a.csv:2: category: expected one of", "1,en,x,FEER,,,,,,");
    assertWrong("a.csv:2: polarity: expected one of [asserted, negated]", "1,en,x,FEAR,F0,no,,,,");
    assertWrong("a.csv:2: category: expected a category", "1,en,x,,,,,SRB,,");
    assertWrong("a.csv:3: category: expected no 'none'", "1,en,x,FEAR,,,,,,", "1,en,x,none,,,,,,");
  }

  private void assertWrong(String message, String... rows) {
    SheetException wrong = assertThrows(SheetException.class, () -> sheet("a.csv", rows));
    assertTrue(String.valueOf(wrong.getMessage()).startsWith(message), wrong.getMessage());
  }

  @Test
  void refusesSheetsWithoutACommonSentence() throws IOException {
    CoderSheet a = sheet("a.csv", "1,en,x,none,,,,,,");
    CoderSheet b = sheet("b.csv", "2,en,x,none,,,,,,");
    assertThrows(SheetException.class, () -> CoderAgreement.of(a, b, Bootstrap.seeded(1)));
  }

  /**
   * By hand: hits weigh 2 + 2, one false alarm 2, one miss 10; so precision is 4/6, recall 4/14, F1
   * 8/20.
   */
  @Test
  void weighsTheTaggersErrorsBackToTheRun() throws IOException {
    CoderSheet coder =
        sheet(
            "a.csv",
            "1,en,x,FEAR,F0,,,,,XKX",
            "2,en,x,FEAR,F0,,,,,SRB",
            "3,en,x,none,,,,,,",
            "4,en,x,FEAR,F0,,,,,",
            "5,en,x,none,,,,,,");
    Path key = folder.resolve("a.key.csv");
    SampleKey.write(
        key,
        List.of(
            entry("1", 0.5, "XKX"),
            entry("2", 0.5, "ALB"),
            entry("3", 0.5, "ALB"),
            entry("4", 0.1, ""),
            entry("5", 0.1, "")));
    WeightedAccuracy accuracy = WeightedAccuracy.of(coder, key, null, Bootstrap.seeded(1));
    WeightedAccuracy.Line fear = accuracy.lines().get(0);
    assertEquals("FEAR", fear.what());
    assertEquals(3, fear.coded());
    assertEquals(4.0 / 6, fear.precision().value(), 1e-12);
    assertEquals(4.0 / 14, fear.recall().value(), 1e-12);
    assertEquals(8.0 / 20, fear.f1().value(), 1e-12);
    WeightedAccuracy.Line roles = accuracy.lines().get(5);
    assertEquals(1.0 / 3, roles.precision().value(), 1e-12);
    assertEquals(0.5, roles.recall().value(), 1e-12);
  }

  @Test
  void scoresALaterRunWithTheSameKey() throws IOException {
    Path run = SmallRun.write(folder.resolve("run"), 3);
    CoderSheet coder = sheet("a.csv", "1,en,x,FEAR,F0,,,,,XKX");
    Path key = folder.resolve("a.key.csv");
    SampleKey.write(
        key,
        List.of(
            new SampleKey.Entry(
                "1", new RunFolder.Place("a001", 1), "en", Set.of("en/random"), 1, List.of())));
    assertEquals(
        0,
        WeightedAccuracy.of(coder, key, null, Bootstrap.seeded(1)).lines().get(0).recall().value());
    assertEquals(
        1,
        WeightedAccuracy.of(coder, key, run, Bootstrap.seeded(1)).lines().get(0).recall().value());
  }

  private static SampleKey.Entry entry(String id, double inclusion, String experiencer) {
    List<CodedFrame> tags =
        experiencer.isEmpty()
            ? List.of()
            : List.of(
                new CodedFrame(
                    "FEAR", "F0", "asserted", "fact", Map.of("experiencer", Set.of(experiencer))));
    return new SampleKey.Entry(
        id, new RunFolder.Place("a", 1), "en", Set.of("en/random"), inclusion, tags);
  }
}
