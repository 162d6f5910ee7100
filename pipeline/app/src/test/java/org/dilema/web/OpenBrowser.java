package org.dilema.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A browser that the tests of a class share; its pages are closed after each. */
final class OpenBrowser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private @Nullable SiteBrowser browser;

  SiteBrowser get() {
    return Objects.requireNonNull(browser);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    browser = SiteBrowser.start();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    get().closePages();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (browser != null) {
      browser.close();
    }
  }
}
