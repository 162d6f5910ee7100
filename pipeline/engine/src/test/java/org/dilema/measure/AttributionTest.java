package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.measure.Attribution.Groups;
import org.junit.jupiter.api.Test;

class AttributionTest {

  private final Attribution host =
      new Attribution(
          Groups.HOST,
          Map.of("g:serbs", "SRB", "g:albanians", "ALB"),
          Map.of("g:bosniaks", "BIH"),
          Map.of("BIH;g:serbs", "RSR"));
  private final Attribution kin = host.with(Groups.KIN);

  @Test
  void givesAGroupToItsHostWhereTheStateIsGiven() {
    assertEquals(Set.of("XKX", "g:serbs"), host.rows(List.of("XKX", "g:serbs")));
    assertEquals(Set.of("XKX"), host.parties(List.of("XKX", "g:serbs")));
  }

  @Test
  void givesABareGroupToNoStateUnlessTheStudySaysSo() {
    assertEquals(Set.of("g:serbs"), host.rows(List.of("g:serbs")));
    assertEquals(Set.of("g:serbs"), host.parties(List.of("g:serbs")));
    assertEquals(Set.of("BIH", "g:bosniaks"), host.rows(List.of("g:bosniaks")));
  }

  @Test
  void givesAGroupToItsKinStateAndNoLongerToItsHost() {
    assertEquals(Set.of("SRB", "g:serbs"), kin.rows(List.of("XKX", "g:serbs")));
    assertEquals(Set.of("ALB", "g:albanians"), kin.rows(List.of("g:albanians")));
    assertEquals(Set.of("MKD", "g:turks"), kin.rows(List.of("MKD", "g:turks")));
  }

  @Test
  void keepsTheEntityApartFromItsState() {
    assertEquals(Set.of("RSR"), host.rows(List.of("RSR")));
    assertEquals(Set.of("RSR", "g:serbs"), host.rows(List.of("BIH", "g:serbs")));
    assertEquals(Set.of("SRB", "g:serbs"), kin.rows(List.of("BIH", "g:serbs")));
  }

  @Test
  void countsSeveralStatesEach() {
    assertEquals(Set.of("SRB", "MNE"), host.rows(List.of("SRB", "MNE")));
    assertEquals(Set.of(), host.rows(List.of()));
  }
}
