package org.kaocheng.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** A provider of identities that lets everyone in as whom the test says. */
final class FakeProvider implements AutoCloseable {

  private final HttpServer server;
  private final RSAKey key;
  private final RSAKey wrongKey;
  private Map<String, Object> claims = Map.of();
  private boolean forged;
  private String nonce = "";

  FakeProvider() {
    try {
      key = new RSAKeyGenerator(2048).keyID("one").generate();
      wrongKey = new RSAKeyGenerator(2048).keyID("one").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException | JOSEException e) {
      throw new IllegalStateException(e);
    }
    server.createContext(
        "/.well-known/openid-configuration", exchange -> json(exchange, configuration()));
    server.createContext("/jwks", exchange -> json(exchange, new JWKSet(key).toString()));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", exchange -> json(exchange, token()));
    server.start();
  }

  /** Its address. */
  String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Whom it lets in from now on; a forged one is signed with another key. */
  void letsIn(Map<String, Object> told, boolean signedWrong) {
    claims = told;
    forged = signedWrong;
  }

  private String configuration() {
    return """
    {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
     "jwks_uri":"%1$s/jwks","subject_types_supported":["public"],
     "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"]}
    """
        .formatted(issuer());
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> query = new HashMap<>();
    for (String pair : exchange.getRequestURI().getRawQuery().split("&")) {
      String[] parts = pair.split("=", 2);
      query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    nonce = query.getOrDefault("nonce", "");
    String to =
        query.get("redirect_uri")
            + "?code=x&state="
            + Browser.encoded(query.getOrDefault("state", ""));
    exchange.getResponseHeaders().add("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private String token() {
    Instant now = Instant.now();
    JWTClaimsSet.Builder told =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .subject("subject-1")
            .audience("kaocheng-test")
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
            .claim("nonce", nonce);
    claims.forEach(told::claim);
    SignedJWT jwt =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), told.build());
    try {
      jwt.sign(new RSASSASigner(forged ? wrongKey : key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":300,\"id_token\":\""
        + jwt.serialize()
        + "\"}";
  }

  private static void json(HttpExchange exchange, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
