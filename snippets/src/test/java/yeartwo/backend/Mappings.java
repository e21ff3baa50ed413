package yeartwo.backend;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Exchanges as WireMock's mappings. Where the same request got several answers, they make a scenario: each answer is
 * given once, in its order, and the last one from then on.
 */
final class Mappings {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Exchange> exchanges;
    private final String from;
    private final List<Exchange> begun = new ArrayList<>();

    /** @param from what gave the answers, such as {@code LocalStack 4.14.0} */
    Mappings(List<Exchange> exchanges, String from) {
        this.exchanges = exchanges;
        this.from = from;
    }

    /** Pretty-printed; empty when nothing was exchanged. */
    String json() {
        if (exchanges.isEmpty()) {
            return "";
        }
        ObjectNode root = JSON.createObjectNode();
        ArrayNode mappings = root.putArray("mappings");
        for (int i = 0; i < exchanges.size(); i++) {
            mapping(mappings.addObject(), i);
        }
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        try {
            return JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent))
                    .writeValueAsString(root) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void mapping(ObjectNode mapping, int index) {
        Exchange exchange = exchanges.get(index);
        long before = exchanges.subList(0, index).stream().filter(exchange::asksLike).count();
        long after = exchanges.subList(index + 1, exchanges.size()).stream().filter(exchange::asksLike).count();
        if (before + after > 0) {
            if (before == 0) {
                begun.add(exchange);
            }
            mapping.put("scenarioName", "request " + (1 + first(exchange)));
            mapping.put("requiredScenarioState", before == 0 ? "Started" : "answer " + (before + 1));
            if (after > 0) {
                mapping.put("newScenarioState", "answer " + (before + 2));
            }
        }
        request(mapping.putObject("request"), exchange);
        response(mapping.putObject("response"), exchange);
        Stamp.put(mapping, from);
    }

    private int first(Exchange exchange) {
        for (int i = 0; i < begun.size(); i++) {
            if (begun.get(i).asksLike(exchange)) {
                return i;
            }
        }
        throw new IllegalStateException("a scenario that never began");
    }

    private static void request(ObjectNode request, Exchange exchange) {
        request.put("method", exchange.method());
        request.put("url", exchange.url());
        if (!exchange.asked().isEmpty()) {
            ObjectNode headers = request.putObject("headers");
            exchange.asked().entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(header -> headers.putObject(header.getKey()).put("equalTo", header.getValue()));
        }
        if (!exchange.body().isEmpty()) {
            ObjectNode pattern = request.putArray("bodyPatterns").addObject();
            if (exchange.body().startsWith("{")) {
                pattern.set("equalToJson", json(exchange.body()));
            } else {
                pattern.put("equalTo", exchange.body());
            }
        }
    }

    private static void response(ObjectNode response, Exchange exchange) {
        response.put("status", exchange.status());
        ObjectNode headers = response.putObject("headers");
        exchange.headers().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(header -> headers.put(header.getKey(), header.getValue()));
        if (!exchange.isText()) {
            response.put("base64Body", exchange.answer());
        } else if (exchange.answer().startsWith("{")) {
            response.set("jsonBody", json(exchange.answer()));
        } else {
            response.put("body", exchange.answer());
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException notJson) {
            throw new IllegalStateException(notJson);
        }
    }
}
