package org.dilema.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The site of a run while it is served. */
public final class Site implements Closeable {
  private static final int THREADS = 200;
  private static final long BODY = 256 * 1024;

  private final Javalin server;
  private final Holdings holdings;
  private final SiteOptions options;
  private final CountDownLatch closed = new CountDownLatch(1);

  private Site(Javalin server, Holdings holdings, SiteOptions options) {
    this.server = server;
    this.holdings = holdings;
    this.options = options;
  }

  /**
   * Opens a run or an archive and serves it.
   *
   * @throws org.dilema.archive.ArchiveException if the folder holds no archive
   * @throws SiteException if the port is taken
   * @throws IOException if the folder cannot be read
   */
  public static Site start(SiteOptions options) throws IOException {
    Holdings holdings = Holdings.open(options);
    Routes routes = new Routes(holdings, options);
    Javalin server = Javalin.create(config -> configure(config, routes));
    try {
      server.start(options.host(), options.port());
    } catch (JavalinBindException e) {
      holdings.close();
      throw new SiteException(
          options.host()
              + ":"
              + options.port()
              + " cannot be listened on: another program does, or it is not of this machine; choose"
              + " another with --port");
    }
    return new Site(server, holdings, options);
  }

  private static void configure(JavalinConfig config, Routes routes) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = BODY;
    config.http.prefer405over404 = true;
    QueuedThreadPool pool = new QueuedThreadPool(THREADS, 8);
    pool.setName("site");
    config.jetty.threadPool = pool;
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setSendDateHeader(false);
          http.setRequestHeaderSize(16 * 1024);
          http.setIdleTimeout(Duration.ofSeconds(20).toMillis());
          http.setMinRequestDataRate(200);
        });
    routes.add(config.routes);
  }

  /** Returns where the site is found. */
  public URI address() {
    String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
    return URI.create("http://" + host + ":" + server.port() + "/");
  }

  /** Waits until the site is closed. */
  public void await() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    if (closed.getCount() == 0) {
      return;
    }
    server.stop();
    try {
      holdings.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      closed.countDown();
    }
  }
}
