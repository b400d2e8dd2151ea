import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.errors.AnthropicException;
import com.anthropic.errors.InternalServerException;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCreateParams;
import java.util.List;

/** Asks the next model when one stays overloaded. */
class Fallback {
    // region: core
    static final AnthropicClient client = AnthropicOkHttpClient.builder().fromEnv().maxRetries(2).build(); // per model
    static final List<String> MODELS = List.of("claude-opus-5-5", "claude-sonnet-5-5", "claude-haiku-5-5");

    static Message ask(String prompt) {
        InternalServerException failed = null;
        for (String model : MODELS) {
            try {
                return client.messages().create(MessageCreateParams.builder()
                    .model(model).maxTokens(1024).addUserMessage(prompt).build());
            } catch (InternalServerException e) { // 529 and every other 5xx; a 4xx would fail on every model
                failed = e;
            }
        }
        throw failed;
    }
    // endregion

    public static void main(String[] args) {
        try {
            Message message = ask("Say hello.");
            System.out.println(message.content().stream()
                .flatMap(block -> block.text().stream())
                .map(block -> block.text()).reduce(message.model() + ": ", String::concat));
        } catch (AnthropicException e) {
            System.err.println("gave up: " + e);
            System.exit(1);
        }
    }
}
