package org.dilema.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.lexicon.Lexicons;
import org.dilema.measure.Attribution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The two maps of ethnic groups that the program's own actors make (codebook 3.1). */
class AttributionsTest {

  private static Attribution host;
  private static Attribution kin;

  @BeforeAll
  static void readActors() {
    Lexicons lexicons = Lexicons.read(SmallStudy.HOME.resolve("lexicons"), List.of("sq"));
    host = Attributions.of(Map.of("BIH;g:serbs", "RSR"), lexicons.actors());
    kin = host.with(Attribution.Groups.KIN);
  }

  @Test
  void serbsOutsideSerbiaCountForSerbiaByKinAndForTheirStateByHost() {
    assertEquals(Set.of("SRB", "g:serbs"), kin.rows(List.of("XKX", "g:serbs")));
    assertEquals(Set.of("SRB", "g:serbs"), kin.rows(List.of("BIH", "g:serbs")));
    assertEquals(Set.of("SRB", "g:serbs"), kin.rows(List.of("MNE", "g:serbs")));
    assertEquals(Set.of("SRB", "g:serbs"), kin.rows(List.of("g:serbs")));
    assertEquals(Set.of("XKX", "g:serbs"), host.rows(List.of("XKX", "g:serbs")));
    assertEquals(Set.of("RSR", "g:serbs"), host.rows(List.of("BIH", "g:serbs")));
    assertEquals(Set.of("g:serbs"), host.rows(List.of("g:serbs")));
  }

  /** The Albanians of Kosovo are its majority: they stand for it under either map. */
  @Test
  void albaniansCountForAlbaniaByKinButForKosovoWhereTheyAreItsPeople() {
    assertEquals(Set.of("ALB", "g:albanians"), kin.rows(List.of("MKD", "g:albanians")));
    assertEquals(Set.of("ALB", "g:albanians"), kin.rows(List.of("SRB", "g:albanians")));
    assertEquals(Set.of("XKX", "g:albanians"), kin.rows(List.of("XKX", "g:albanians")));
    assertEquals(Set.of("MKD", "g:albanians"), host.rows(List.of("MKD", "g:albanians")));
  }

  /** Turks live in several states of the table: nobody knows which without its name beside them. */
  @Test
  void bareGroupOfSeveralStatesLivesInNone() {
    assertEquals(Set.of("g:turks"), host.rows(List.of("g:turks")));
    assertEquals(Set.of("BIH", "g:bosniaks"), host.rows(List.of("g:bosniaks")));
  }
}
