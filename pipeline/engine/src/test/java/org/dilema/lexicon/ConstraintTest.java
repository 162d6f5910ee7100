package org.dilema.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConstraintTest {

  @Test
  void readsAVetoForOneName() {
    Constraint veto = Constraint.parse("not-before@Washington:Post,Nationals").orElseThrow();
    assertEquals(Constraint.Kind.NOT_BEFORE, veto.kind());
    assertEquals(List.of("Post", "Nationals"), veto.words());
    assertTrue(veto.about("Washington"));
    assertFalse(veto.about("White House"));
  }

  @Test
  void holdsForOneWordNamesWhereItNamesNone() {
    Constraint title = Constraint.parse("needs:first|title").orElseThrow();
    assertTrue(title.about("Rice"));
    assertFalse(title.about("Condoleezza Rice"));
  }

  @Test
  void knowsNoOtherFlag() {
    assertEquals(Optional.empty(), Constraint.parse("sometimes"));
    assertEquals(Optional.empty(), Constraint.parse("not-before:"));
  }
}
