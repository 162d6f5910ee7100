package org.dilema.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dilema.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconAuditTest {

  @TempDir private Path folder;

  private static List<String> audit(Lexicons lexicons, String language) {
    return LexiconAudit.of(
            lexicons.of(language),
            Languages.of(language).orElseThrow(),
            Set.of("subject", "prep", "speaker"))
        .stream()
        .map(LexiconAudit.Finding::line)
        .map(line -> line.substring(line.indexOf('/') + 1))
        .toList();
  }

  @Test
  void findsNothingInASoundLexicon() throws IOException {
    assertEquals(List.of(), audit(new LexiconFolder(folder, "en").read(), "en"));
    assertEquals(List.of(), audit(new LexiconFolder(folder, "sq").read(), "sq"));
  }

  @Test
  void refusesNeedsThatNothingAnswersTo() throws IOException {
    LexiconFolder lexicon = new LexiconFolder(folder, "en");
    lexicon.cues(
        Category.FEAR,
        """
        dread,V,F0,fear-verb,1,,,with:securty,
        worry,V,F0,fear-verb,1,,,link:target,
        fret,V,F0,fear-verb,1,,,wiht:security,
        panic,V,F0,fear-verb,1,,,object:actor free,
        """);
    List<String> errors =
        assertThrows(LexiconException.class, lexicon::read).errors().stream()
            .map(line -> line.substring(line.indexOf('/') + 1))
            .toList();
    assertEquals(
        List.of(
            "en/fear.csv:3: needs: no class 'securty' in classes.csv; did you mean 'security'?",
            "en/fear.csv:4: needs: expected a role of [experiencer, feared], found 'target'",
            "en/fear.csv:5: needs: unknown need 'wiht:security'; did you mean 'with:security'?"),
        errors);
  }

  @Test
  void findsSlotsAndRolesThatDoNotExistWithTheRulesLine() throws IOException {
    LexiconFolder lexicon = new LexiconFolder(folder, "en");
    String good = "";
    for (Category category : Category.values()) {
      String name = category.name().toLowerCase(java.util.Locale.ROOT);
      good += LexiconFolder.rule(name + "-verb", category, category.roles().get(0) + ": [subject]");
    }
    String bad = LexiconFolder.rule("odd", Category.FEAR, "target: [\"prep:of\", subjekt]");
    lexicon.file("rules.yml", good + bad);
    lexicon.cues(Category.FEAR, "dread,V,F0,odd,1,,,,\n");
    long line = good.lines().count() + 1;
    assertEquals(
        List.of(
            "en/rules.yml:"
                + line
                + ": odd: roles: expected some of [experiencer, feared], found 'target'",
            "en/rules.yml:" + line + ": odd: target: no slot 'subjekt'"),
        audit(lexicon.read(), "en"));
  }

  @Test
  void findsClassesThatDoNotFit() throws IOException {
    LexiconFolder lexicon = new LexiconFolder(folder, "sq");
    lexicon.cues(Category.FEAR, "frikë,N,F0,fear-verb,1,Q9,,,\nfriko,V,F9,fear-verb,1,V1,,,\n");
    lexicon.file("classes.csv", "class,words\nsecurity,luftë:F1|sulm:M9\n");
    List<String> findings = audit(lexicon.read(), "sq");
    assertTrue(findings.get(0).startsWith("sq/classes.csv:2: words: unknown inflection class"));
    assertTrue(findings.get(1).startsWith("sq/fear.csv:3: inflection: unknown inflection class"));
    assertTrue(findings.get(2).startsWith("sq/fear.csv:4: inflection: "), findings.get(2));
    assertEquals("sq/fear.csv:4: subcategory: the codebook has no 'F9' in FEAR", findings.get(3));
  }

  @Test
  void findsDuplicatesShadowsAndIdleRules() throws IOException {
    LexiconFolder lexicon = new LexiconFolder(folder, "sq");
    lexicon.cues(
        Category.FEAR,
        """
        kërcënoj,V,F0,fear-verb,0.5,V1,,,
        botë serbe,MWE,F0,fear-verb,1,F1+-,,,
        bota serbe,MWE,F0,fear-verb,1,-,,,
        """);
    lexicon.cues(Category.POSITIVE, "");
    List<String> findings = audit(lexicon.read(), "sq");
    assertEquals(2, findings.size(), findings.toString());
    assertTrue(findings.get(0).startsWith("sq/fear.csv:3: cue: 'kërcënoj' stands in "));
    assertTrue(
        findings.get(1).startsWith("sq/fear.csv:5: warning: 'bota serbe' is shadowed by 'botë"));
  }

  @Test
  void warnsOfARuleThatNoCueNames() throws IOException {
    LexiconFolder lexicon = new LexiconFolder(folder, "en");
    StringBuilder rules = new StringBuilder();
    for (Category category : Category.values()) {
      String name = category.name().toLowerCase(java.util.Locale.ROOT);
      rules.append(
          LexiconFolder.rule(name + "-verb", category, category.roles().get(0) + ": [subject]"));
    }
    rules.append(LexiconFolder.rule("idle", Category.FEAR, "feared: [subject]"));
    lexicon.file("rules.yml", rules.toString());
    List<String> findings = audit(lexicon.read(), "en");
    assertEquals(1, findings.size());
    assertTrue(findings.get(0).endsWith("idle: warning: no cue names this rule; it is never used"));
  }

  @Test
  void refusesTwoRulesOfOneName() throws IOException {
    LexiconFolder lexicon = new LexiconFolder(folder, "en");
    lexicon.file(
        "rules.yml",
        LexiconFolder.rule("fear-verb", Category.FEAR, "feared: [subject]")
            + LexiconFolder.rule("fear-verb", Category.FEAR, "feared: [subject]"));
    LexiconException refused = assertThrows(LexiconException.class, lexicon::read);
    assertTrue(
        refused.errors().get(0).endsWith("rules.yml:9: rule 'fear-verb' stands in line 1 already"),
        refused.errors().get(0));
  }
}
