import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.core.http.StreamResponse;
import com.anthropic.errors.AnthropicException;
import com.anthropic.errors.AnthropicIoException;
import com.anthropic.helpers.MessageAccumulator;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.RawMessageStreamEvent;
import java.time.Duration;

/** Bounds the time of a call, all attempts together. */
class Timeout {
    private static final String MODEL = "claude-sonnet-5-5";

    // region: core
    static Message ask(String prompt, Duration limit) {
        // region: option
        // `timeout` holds for one whole attempt and timeouts are repeated, so the longest wait is
        // (maxRetries + 1) × timeout and the gaps.
        AnthropicClient client = AnthropicOkHttpClient.builder().fromEnv()
            .timeout(limit.dividedBy(2)).maxRetries(1).build();
        // endregion
        MessageCreateParams params = MessageCreateParams.builder()
            .model(MODEL).maxTokens(32_000).addUserMessage(prompt).build();
        MessageAccumulator answer = MessageAccumulator.create();
        try (StreamResponse<RawMessageStreamEvent> events = client.messages().createStreaming(params)) {
            events.stream().forEach(answer::accumulate);
        }
        return answer.message();
    }
    // endregion

    public static void main(String[] args) {
        double seconds = Double.parseDouble(System.getenv().getOrDefault("LIMIT_SECONDS", "60"));
        try {
            ask("Say hello.", Duration.ofMillis((long) (seconds * 1000))).content().stream()
                .flatMap(block -> block.text().stream())
                .forEach(block -> System.out.println(block.text()));
        } catch (AnthropicIoException e) {
            System.err.println("no answer within " + seconds + " s: " + e.getCause());
            System.exit(1);
        } catch (AnthropicException e) {
            System.err.println("failed: " + e);
            System.exit(1);
        }
    }
}
