import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.models.messages.MessageCreateParams;

public class Ask {
    public static void main(String[] args) {
        AnthropicClient client = AnthropicOkHttpClient.fromEnv();
        MessageCreateParams params = MessageCreateParams.builder()
            .model("claude-sonnet-5-5")
            .maxTokens(1024L)
            .addUserMessage("Hello")
            .build();
        if (args.length > 0 && args[0].equals("stream")) {
            try (var response = client.messages().createStreaming(params)) {
                response.stream().forEach(event -> {});
            }
            return;
        }
        System.out.println(client.messages().create(params).content());
    }
}
