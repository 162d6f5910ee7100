package org.dilema.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.dilema.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

class ActorNamesTest {
  @Test
  void namesStatesGroupsAndPartsOfStatesByTheirCodes() throws IOException {
    ActorNames names =
        new ActorNames(Lexicons.read(SharedSite.home().resolve("lexicons"), List.of()).actors());
    assertEquals("Bosnia and Herzegovina", names.of("BIH"));
    assertEquals("Republika Srpska", names.of("RSR"));
    assertEquals("Republika Srpska", names.ofAnyCase("rsr"));
    assertEquals("Serb (group)", names.of("g:serbs"));
    assertEquals("ZZZ", names.of("ZZZ"));
  }
}
