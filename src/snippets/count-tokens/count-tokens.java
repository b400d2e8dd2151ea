import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.models.messages.MessageCountTokensParams;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.MessageParam;
import java.util.ArrayList;
import java.util.List;

/** Measures a conversation before it is sent, and drops its oldest turns until it fits. */
class CountTokens {
    private static final String MODEL = "claude-sonnet-5-5";
    private static final long LIMIT = Long.parseLong(System.getenv().getOrDefault("TOKEN_LIMIT", "150000"));
    private static final AnthropicClient client = AnthropicOkHttpClient.fromEnv();

    // region: core
    /** Drops a question with its answer at a time, so that the rest still begins with a question. */
    static List<MessageParam> fit(List<MessageParam> turns, long limit) {
        long tokens = client.messages().countTokens(
            MessageCountTokensParams.builder().model(MODEL).messages(turns).build()).inputTokens();
        if (tokens <= limit) return turns;
        if (turns.size() < 3) {
            throw new IllegalArgumentException(
                "the last question alone has %d tokens, %d are allowed".formatted(tokens, limit));
        }
        return fit(turns.subList(2, turns.size()), limit);
    }
    // endregion

    public static void main(String[] args) {
        List<MessageParam> history = new ArrayList<>();
        for (String text : args.length > 0 ? args : new String[] {"Say hello."}) {
            boolean asks = history.size() % 2 == 0;
            history.add(asks ? MessageParam.ofUser(text) : MessageParam.ofAssistant(text));
        }
        try {
            List<MessageParam> kept = fit(history, LIMIT);
            String text = client.messages().create(MessageCreateParams.builder()
                .model(MODEL).maxTokens(1024).messages(kept).build()).content().stream()
                .flatMap(block -> block.text().stream())
                .map(block -> block.text()).reduce("", String::concat);
            System.out.printf("kept %d of %d turns: %s%n", kept.size(), history.size(), text);
        } catch (IllegalArgumentException e) {
            System.err.println("not sent: " + e.getMessage());
            System.exit(1);
        }
    }
}
