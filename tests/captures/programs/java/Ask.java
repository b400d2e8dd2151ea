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
        System.out.println(client.messages().create(params).content());
    }
}
