package org.dilema.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HelpTest {

  @Test
  void summariesInTheListOfCommandsAreWholeSentences() {
    List<CommandLine> commands = commands(Main.commandLine()).toList();
    assertTrue(commands.size() >= 15, commands.size() + " commands");
    for (CommandLine command : commands) {
      String[] description = command.getCommandSpec().usageMessage().description();
      assertTrue(
          description.length > 0 && description[0].endsWith("."),
          command.getCommandName() + ": " + String.join("|", description));
    }
  }

  private static Stream<CommandLine> commands(CommandLine line) {
    return line.getSubcommands().values().stream()
        .flatMap(command -> Stream.concat(Stream.of(command), commands(command)));
  }
}
