package org.dilema.language.sq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.language.Grammar;
import org.dilema.language.Grammar.Case;
import org.dilema.language.Grammar.Number;
import org.dilema.language.Grammar.Voice;
import org.dilema.language.LanguagePack;
import org.dilema.language.WordForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlbanianInflectionTest {

  private final LanguagePack albanian = new AlbanianPack();

  private Set<String> texts(String lemma, String inflection, String plural) {
    Set<String> texts = new TreeSet<>();
    albanian.forms(lemma, inflection, plural).get(0).forEach(form -> texts.add(form.text()));
    return texts;
  }

  private Grammar grammar(String lemma, String inflection, String form) {
    return albanian.forms(lemma, inflection).stream()
        .flatMap(Set::stream)
        .filter(candidate -> candidate.text().equals(form))
        .findFirst()
        .map(WordForm::features)
        .orElseThrow(() -> new AssertionError(form + " is not generated"));
  }

  @ParameterizedTest
  @CsvSource({
    "Kosovë, F1, Kosovë Kosove Kosova Kosovën Kosovës",
    "Serbi, F2, Serbi Serbie Serbia Serbinë Serbisë",
    "Londër, F4, Londër Londre Londra Londrën Londrës",
    "Beograd, M1, Beograd Beogradi Beogradin Beogradit",
    "Dodik, M2, Dodik Dodiku Dodikun Dodikut",
    "Kurti, SI, Kurti Kurtin Kurtit",
    "Rama, SA, Rama Rame Ramën Ramës",
    "Haradinaj, SJ, Haradinaj Haradinaji Haradinajin Haradinajit Haradinajn Haradinajt",
  })
  void declinesNamesInTheSingularOnly(String lemma, String inflection, String forms) {
    assertEquals(Set.of(forms.split(" ")), texts(lemma, inflection, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "frikë, F1, '', frika frikat frikave frikash",
    "armë, F1, '', armët armëve armësh",
    "luftë, F1, luftëra/lufta, luftërat luftërave luftat luftave",
    "siguri, F2, '', siguritë sigurive sigurish",
    "marrëveshje, F3, '', marrëveshja marrëveshjen marrëveshjes marrëveshjet marrëveshjeve",
    "masakër, F4, '', masakra masakrën masakrës masakrat",
    "embargo, F5, '', embargoja embargon embargos embargot",
    "kërcënim, M1, '', kërcënimi kërcënimin kërcënimit kërcënime kërcënimet kërcënimesh",
    "terrorist, M1, '', terroristë terroristët terroristëve",
    "pushtues, M1, '', pushtuesi pushtuesit pushtuesve pushtuesish",
    "rrezik, M2, '', rreziku rrezikun rrezikut rreziqe rreziqet rreziqeve",
    "armik, M2, armiq, armiku armiqtë armiqve armiqsh",
    "ministër, M3, '', ministri ministrin ministrit ministra ministrat",
    "djalë, M4, djem, djali djalin djalit djemtë djemve",
    "sanksione, PL, '', sanksione sanksionet sanksioneve sanksionesh",
    "serb, ADJ, '', serb serbe serbë serbi serbin serbit serbët serbëve serbja serbes",
    "turk, ADJU, '', turku turq turqit turqve turke turkët",
    "maqedonas, ADJ2, '', maqedonasi maqedonasit maqedonasve maqedonase",
    "i rrezikshëm, A2, '', rrezikshëm rrezikshme",
    "i frikësuar, A3, '', frikësuar frikësuara frikësuarit",
    "i sinqertë, A3, '', sinqertë sinqerta",
    "BE, AF, '', BE BE-ja BE-në BE-së BE–së",
    "NATO, AF, '', NATO-s NATO-n NATOs",
    "KFOR, AM, '', KFOR-i KFOR-in KFOR-it KFORit",
  })
  void generatesWhatTheCodebookLists(String lemma, String inflection, String plural, String forms) {
    Set<String> texts = texts(lemma, inflection, plural);
    Set<String> missing = new TreeSet<>(Set.of(forms.split(" ")));
    missing.removeAll(texts);
    assertEquals(Set.of(), missing);
    assertFalse(texts.stream().anyMatch(form -> form.contains(" ")));
  }

  @Test
  void neverAddsEndingsToAbbreviationsOfThreeLettersWithoutHyphen() {
    assertFalse(texts("BE", "AF", "").contains("BEn"));
    assertFalse(texts("UÇK", "AF", "").contains("UÇKja"));
  }

  @Test
  void tellsTheCaseOfNouns() {
    assertEquals(Set.of(Case.ACCUSATIVE), grammar("Serbi", "F2", "Serbinë").cases());
    assertEquals(Set.of(Case.NOMINATIVE), grammar("Serbi", "F2", "Serbia").cases());
    assertEquals(Set.of(Case.OBLIQUE, Case.ABLATIVE), grammar("Serbi", "F2", "Serbisë").cases());
    assertEquals(Set.of(Case.ABLATIVE), grammar("armik", "M2", "armikësh").cases());
    Grammar serbi = grammar("serb", "ADJ", "serbi");
    assertTrue(serbi.cases().containsAll(Set.of(Case.NOMINATIVE, Case.OBLIQUE)));
    assertFalse(serbi.cases().contains(Case.ACCUSATIVE));
    assertEquals(Set.of(Number.PLURAL), grammar("serb", "ADJ", "serbët").number());
  }

  @Test
  void tellsTheVoiceOfVerbs() {
    assertEquals(Set.of(Voice.ACTIVE), grammar("kërcënoj", "V1", "kërcënoi").voice());
    assertEquals(Set.of(Voice.NON_ACTIVE), grammar("kërcënoj", "V1", "kërcënua").voice());
    assertEquals(Set.of(Voice.NON_ACTIVE), grammar("kërcënoj", "V1", "kërcënohet").voice());
    assertEquals(2, grammar("kërcënoj", "V1", "kërcënuan").voice().size());
    assertEquals(Set.of(Voice.ACTIVE), grammar("tremb", "V2", "trembi").voice());
    assertEquals(Set.of(Voice.NON_ACTIVE), grammar("tremb", "V2", "trembet").voice());
    assertEquals(Set.of(Voice.ACTIVE), grammar("hedh", "VI", "hodhi").voice());
  }

  @Test
  void leavesActiveFormsOutOfNonActiveVerbs() {
    Set<String> forms = texts("frikësohem", "V1", "");
    assertTrue(forms.containsAll(Set.of("frikësohet", "frikësua", "frikësuan", "frikësuar")));
    assertFalse(forms.contains("frikësoi"));
    assertFalse(forms.contains("frikësoj"));
    assertTrue(texts("them", "VI", "").containsAll(Set.of("them", "thotë", "tha", "thanë")));
  }

  @ParameterizedTest
  @CsvSource({
    "kam, kisha pati kanë ketë pasur",
    "jap, jep dha dhanë dhënë jepet",
    "vë, vuri vunë vënë vihet",
    "marr, merr mori morën marrë merret",
    "mbetem, mbetet mbeti mbetën mbetur",
    "lë, la lanë lënë lihet",
    "bëj, bën bëri bënë bërë bëhet",
    "humbas, humbi humbet humbur",
    "druaj, druhet druhej druajtur",
    "hakmerrem, hakmerret hakmor hakmarrë",
    "përbën, përbën përbënte përbëjnë",
    "paraqet, paraqet paraqiti paraqesin",
    "mbështes, mbështet mbështeti mbështetur",
    "shoh, sheh pa panë parë",
    "flas, flet foli folën folur",
    "mbroj, mbrojti mbrojtur mbrohet",
    "tërheq, tërhoqi tërhiqet"
  })
  void conjugatesIrregularVerbs(String lemma, String forms) {
    Set<String> missing = new TreeSet<>(Set.of(forms.split(" ")));
    missing.removeAll(texts(lemma, "VI", ""));
    assertEquals(Set.of(), missing);
  }

  @Test
  void prefersTheIrregularTableToARegularClass() {
    assertFalse(texts("mbroj", "V1", "").contains("mbroi"));
    assertTrue(texts("mbroj", "V1", "").contains("mbrojti"));
  }

  @Test
  void inflectsEachWordOfAPhraseByItsClass() {
    List<Set<WordForm>> forms = albanian.forms("humbje e identitetit", "F3+L+-");
    assertEquals(3, forms.size());
    assertEquals(4, forms.get(1).size());
    assertEquals(1, forms.get(2).size());
    assertEquals(
        Set.of("Albin"),
        Set.copyOf(
            albanian.forms("Albin Kurti", "SI").get(0).stream().map(WordForm::text).toList()));
    assertEquals(3, albanian.forms("Albin Kurti", "SI").get(1).size());
    assertEquals(1, albanian.forms("nën ombrellën e NATO-s", "").get(3).size());
  }

  @Test
  void readsTheCaseOfListedNamesOffTheirHead() {
    String entry = "Mal i Zi/Mali i Zi/Malin e Zi/Malit të Zi/Mal të Zi";
    assertEquals(1, albanian.forms(entry, "X").size());
    assertEquals(Set.of(Case.NOMINATIVE), grammar(entry, "X", "Mali i Zi").cases());
    assertEquals(Set.of(Case.ACCUSATIVE), grammar(entry, "X", "Malin e Zi").cases());
    assertTrue(grammar(entry, "X", "Malit të Zi").cases().contains(Case.OBLIQUE));
    assertEquals(Set.of(Case.ACCUSATIVE), grammar(entry, "X", "Mal të Zi").cases());
    String person = "Edi Rama/Edi Ramën/Edi Ramës";
    assertEquals(Set.of(Case.ACCUSATIVE), grammar(person, "X", "Edi Ramën").cases());
    assertTrue(grammar(person, "X", "Edi Rama").cases().contains(Case.NOMINATIVE));
  }

  @Test
  void saysWhatIsWrongWithAnEntry() {
    String unknown =
        assertThrows(IllegalArgumentException.class, () -> albanian.forms("frikë", "F9"))
            .getMessage();
    assertTrue(unknown.contains("F9") && unknown.contains("F1"), unknown);
    String count =
        assertThrows(IllegalArgumentException.class, () -> albanian.forms("botë serbe", "F1+-+-"))
            .getMessage();
    assertTrue(count.contains("2 words"), count);
    assertThrows(IllegalArgumentException.class, () -> albanian.forms("frikë", "V1"));
    assertThrows(IllegalArgumentException.class, () -> albanian.forms("frikoj", "VI"));
    assertThrows(IllegalArgumentException.class, () -> albanian.forms("Serb", "F1"));
  }
}
