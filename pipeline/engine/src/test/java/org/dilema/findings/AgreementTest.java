package org.dilema.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers of codebook 3.5. */
class AgreementTest {

  private static Agreement compare(PublishedTable table) {
    return Agreement.of("table", table, Published.TABLE, Published.STATES);
  }

  @Test
  void givesAllPlusTenOfEighteenAndNoKappa() {
    Agreement plus = compare(PublishedTable.uniform(Published.STATES, Sign.PLUS));
    assertEquals(10, plus.exact());
    assertEquals(18, plus.cells());
    assertEquals(0, plus.kappa(), 1e-12);
    assertEquals(1, plus.permutationP(), 1e-12);
  }

  @Test
  void givesAllMinusEightOfEighteenAndNoKappa() {
    Agreement minus = compare(PublishedTable.uniform(Published.STATES, Sign.MINUS));
    assertEquals(8, minus.exact());
    assertEquals(0, minus.kappa(), 1e-12);
  }

  /** κ = (17/18 − ½) / ½; AC1 by hand: π = 19/36, p_e = 2 · 19/36 · 17/36 = 646/1296. */
  @Test
  void givesTheRuleOfTheAllianceSeventeenOfEighteen() {
    Agreement rule = compare(PublishedTable.outside(Published.MEMBERS, Published.STATES));
    assertEquals(17, rule.exact());
    assertEquals(0.8889, rule.kappa(), 1e-4);
    assertEquals((17 / 18.0 - 646 / 1296.0) / (1 - 646 / 1296.0), rule.ac1(), 1e-12);
    assertEquals(List.of("MKD/fear"), rule.differing());
    assertEquals(List.of(6, 5, 6), rule.byDimension());
  }

  @Test
  void givesTheSameTableOneOfSixtyOrders() {
    Agreement same = compare(Published.TABLE);
    assertEquals(18, same.exact());
    assertEquals(1, same.kappa(), 1e-12);
    assertEquals(1, same.ac1(), 1e-12);
    assertEquals(1 / 60.0, same.permutationP(), 1e-12);
  }

  /** Two rows that differ in one cell each changed places: 16 of 18; two such steps: 14 of 18. */
  @Test
  void givesTheOrdersOfLesserAgreement() {
    Agreement sixteen =
        compare(Published.table("ALB -+-", "XKX +++", "MKD ---", "BIH +++", "SRB +++", "MNE ---"));
    assertEquals(16, sixteen.exact());
    assertEquals(3 / 60.0, sixteen.permutationP(), 1e-12);
    Agreement fourteen =
        compare(Published.table("ALB ---", "XKX -+-", "MKD +++", "BIH +++", "SRB +++", "MNE ---"));
    assertEquals(14, fourteen.exact());
    assertEquals(6 / 60.0, fourteen.permutationP(), 1e-12);
  }

  @Test
  void countsMissingCellsAsDisagreementButNotAmongTheDecided() {
    Agreement half =
        compare(Published.table("ALB ???", "XKX +++", "MKD ???", "BIH +++", "SRB ???", "MNE ---"));
    assertEquals(9, half.exact());
    assertEquals(9, half.decided());
    assertEquals(9, half.decidedExact());
    assertEquals(1, half.decidedKappa(), 1e-12);
    assertTrue(half.kappa() < 1);
  }

  @Test
  void isUndefinedWithoutCells() {
    Agreement none = Agreement.of("none", PublishedTable.NONE, PublishedTable.NONE, List.of());
    assertEquals(0, none.cells());
    assertTrue(Double.isNaN(none.kappa()));
    assertTrue(Double.isNaN(none.ac1()));
    assertTrue(Double.isNaN(none.permutationP()));
  }

  @Test
  void samplesTheOrdersOfALargeTable() {
    List<String> states = List.of("AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH", "III");
    PublishedTable plus = PublishedTable.uniform(states, Sign.PLUS);
    assertEquals(1, Agreement.of("large", plus, plus, states).permutationP(), 1e-12);
  }
}
