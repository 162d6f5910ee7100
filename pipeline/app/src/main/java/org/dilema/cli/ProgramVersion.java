package org.dilema.cli;

import org.dilema.run.Versions;
import picocli.CommandLine.IVersionProvider;

/** Tells the version of the program. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"dilema " + Versions.program()};
  }
}
