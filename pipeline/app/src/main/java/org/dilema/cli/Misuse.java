package org.dilema.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells in one line what is wrong with a command as typed, what was probably meant, and status 2.
 */
final class Misuse implements IParameterExceptionHandler {

  private static final int WRONG_USAGE = 2;

  @Override
  public int handleParseException(ParameterException misuse, String[] arguments) {
    CommandLine command = misuse.getCommandLine();
    StringBuilder line = new StringBuilder(oneLine(String.valueOf(misuse.getMessage())));
    if (misuse instanceof UnmatchedArgumentException unmatched) {
      List<String> meant = unmatched.getSuggestions();
      if (!meant.isEmpty()) {
        line.append("; did you mean ").append(String.join(" or ", meant)).append('?');
      }
    }
    line.append("; see ").append(command.getCommandSpec().qualifiedName()).append(" --help");
    command.getErr().println(line);
    command.getErr().flush();
    return WRONG_USAGE;
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\s*\\R\\s*", " ");
  }
}
