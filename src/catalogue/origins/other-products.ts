import { otherAwsOperation } from '../aws.ts';
import { defineOrigin } from '../define.ts';

/** Services and programs that print statuses and have nothing to do with language models. */
export default defineOrigin({
  id: 'other-products',
  name: 'another product',
  says: 'This points to another product.',
  platform: 'other',
  foreign: true,
  statusPage: null,
  owner: 'that product',
  sources: ['own-measurements'],
  signals: [
    {
      id: 'search',
      find: {
        text: /org\.apache\.(?:spark|hadoop|flink|hive)|elasticsearch|opensearch|(?:circuit_breaking|rejected_execution)_exception|["']root_cause["']:|\bsolr\b|\blucene\b/i,
      },
      weight: 'decisive',
    },
    {
      id: 'cluster',
      find: {
        text: /\bkubelet\b|\bkubectl\b|(?:Readiness|Liveness) probe|\b(?:kubernetes|k8s)\.io\b|\bleaderelection\b|ImagePullBackOff|etcdserver|Vault is sealed|\.consul\b|Unable to connect to the server:|Error from server \(|\b(?:fastcgi|uwsgi):\/\/|\bhelm (?:install|upgrade)/i,
      },
      weight: 'decisive',
    },
    {
      id: 'registry',
      find: {
        text: /\b(?:npm|gyp) (?:ERR!|error)|registry\.(?:npmjs|yarnpkg)|pythonhosted|proxy\.golang|https?:\/\/[^\s"']{4,200}\.(?:whl|tgz|tar\.gz|zip|jar|pom|deb|rpm|mod|crate)\b|"GET [^"\s]{4,200}\.(?:whl|tgz|gz|zip|jar|pom|deb|rpm) HTTP|resolve dependencies|registry-1\.docker\.io|\bartifactory\b|\bpip(?:3)? install\b|pypi\.org|\bcrates\.io\b|repo\.maven|docker (?:pull|push|build)|toomanyrequests:|\byarn (?:add|install)\b|rubygems/i,
      },
      weight: 'decisive',
    },
    {
      id: 'command',
      find: {
        text: /(?:^|\n)(?:pnpm|yarn|bun|pip|uv|poetry|cargo|brew|apt|helm|vercel|netlify|flyctl|gcloud|ssh|scp|rsync|psql|podman|gradle|mvn|composer|bundle|wget|ffmpeg): |\bgit (?:push|pull|clone|fetch)\b|failed to push|fatal: unable to access|api\.github\.com|\bgh: |GitHub Support|\(gcloud\.|\bgsutil\b|docs\.github\.com|not accessible by integration|gitlab\.com|bitbucket\.org|\bRPC failed; HTTP/i,
      },
      weight: 'strong',
    },
    {
      id: 'database',
      find: {
        text: /\bP\d{4}: |\bPG::|psycopg|:(?:5432|6379|3306|27017)\b|\bprisma\b|\bpostgres(?:ql)?\b|\bmysql\b|\bmongo(?:db|ose)\b|\bredis\b|\bsqlstate\b|\bORA-\d{5}|supabase|\binflux|\b(?:qdrant|pinecone|weaviate|milvus|chromadb)|\bconnection pool\b|\bSQL\w*Exception|HikariPool|\bjdbc\b/i,
      },
      weight: 'decisive',
    },
    {
      id: 'messaging',
      find: {
        text: /\bkafka\b|\bMQTT|\brabbitmq\b|NOT_ENOUGH_REPLICAS|\bzookeeper\b|\b(?:postfix|sendmail)\b|outlook\.com|unsolicited mail/i,
      },
      weight: 'decisive',
    },
    {
      id: 'compiler',
      find: {
        text: /expected \u2018|^\S{1,120}:\d+:\d+: (?:fatal )?(?:error|warning): |\berror(?: TS\d|\[E\d)|ActionController::|\b(?:selenium|playwright|puppeteer)\b|WebDriver|\bpage\.\w+: Timeout/im,
      },
      weight: 'decisive',
    },
    {
      id: 'hosting',
      find: {
        text: /\bheroku|FUNCTION_INVOCATION|HttpKernel\\|DataSource\.Error|\bfly deploy\b|\brtsp\b|\bPerforce\b|jupyterhub|restarting it from the hub|\broblox\b|\bDataStore\b|homeassistant\.components\.(?!anthropic)|\[vite\] http proxy|HRESULT = |Site is overloaded|SSL Labs|\binfura\b|actions\/(?:upload|download|checkout|cache)|\byt-dlp\b|\[Job \d|\b(?:openvpn|wireguard)\b/i,
      },
      weight: 'decisive',
    },
    {
      id: 'payment',
      find: { text: /\bStripe[\\:.]|(?:dashboard|api)\.stripe|\bcard_(?:declined|error)\b|\bpaypal\b/i },
      weight: 'decisive',
    },
    {
      id: 'social',
      find: {
        text: /twitter-api|api\.twitter\.com|discord(?:\.(?:js|ext|errors|http|com\/api)|app|js\b|APIError)|graph\.facebook|slack\.com\/api|telegram|api\.spotify|youtube\.com|reddit\.com\/api|twilio|sendgrid|shopify|salesforce|"errorCode": ?"[A-Z_]{3,60}"\}\]|\bhubapi\b|Airtable: |firebase|\/IWBEP\/|"policyName"|\bstripe\b|www\.googleapis|sentry(?:-cli|error)|ingest\.sentry|\bjira\b|atlassian\.net|Slack API|chat\.postMessage|wordpress|\bwp-(?:\w+\.php|admin)|@notionhq|woocommerce/i,
      },
      weight: 'strong',
    },
    {
      id: 'google',
      find: {
        text: /Google Drive|drive\.google|["']domain["']: ?["'](?:global|usageLimits|youtube)|Error \d{3} \(Server Error\)!!1|sheets\.googleapis|maps\.googleapis/i,
      },
      weight: 'decisive',
    },
    {
      id: 'jenkins',
      find: {
        text: /\bjenkins\b|\bterraform\b|\bansible\b|\bIIS\b|\bmagento\b|make: \*\*\*|HTTP Error 50\d\.\d|w3wp|\btomcat\b|\bwebsphere\b|\bweblogic\b/i,
      },
      weight: 'strong',
    },
    {
      id: 'aws-operation',
      find: { text: otherAwsOperation },
      weight: 'strong',
      says: 'A call of AWS failed that is no call of a model.',
    },
    {
      id: 'aws',
      find: {
        text: /cloudfunctions\.net|\b(?:s3|dynamodb|sqs|lambda|ec2|sts)\.(?:[a-z0-9-]+\.)?amazonaws\.com|Slow ?Down|"extensions": ?\{ ?"code"|\berror (?:creating|updating|deleting|reading) [A-Z]\w+ \w+ \(|\baws-cdk\b|ToolkitError|S3 Bucket|Please reduce your request rate|ProvisionedThroughputExceeded/,
      },
      weight: 'strong',
    },
    {
      id: 'tool',
      find: {
        text: /[\u23fa\u25cf] (?:Bash|Fetch|Web ?Search|Web ?Fetch|mcp)[^\n]{0,300}\n[^\n]{0,8}\u23bf|\u23fa [^\n(]{2,80}\(MCP\)|\u23bf ?(?:Error: )?Failed to fetch http/,
      },
      weight: 'strong',
      says: 'A tool that Claude Code ran printed this, not the API.',
      unless: [{ text: /API Error|api\.anthropic|Interrupted/ }],
    },
    {
      id: 'manual',
      find: {
        text: /["'](?:doc|documentation|help)_?(?:url|link)["']: ?["']https?:\/\/(?![\w.-]*(?:anthropic|claude|aws|amazon|google|microsoft|openrouter|litellm)\.)/i,
      },
      weight: 'decisive',
      says: 'The body refers to the documentation of another service.',
    },
    {
      id: 'called',
      find: {
        text: /(?:(?:\bfor url:?|\bAccess to \w+ at) \(?["']?https?:\/\/|Cloudflare (?:Working )?\W{0,6}|owner of this website \()(?![\w.-]*(?:anthropic|claude|llm|\bai\b|gateway|proxy|litellm|amazonaws|googleapis|azure|openrouter|copilot))[^\s/]{1,80}(?:\/(?!\S{0,80}(?:messages|completions)\b(?! ))| Host Error|\))|^Host: (?![\w.-]*(?:anthropic|claude|llm|\bai\b|gateway|proxy|litellm|amazonaws|googleapis|azure|openrouter|copilot))[\w-]+\.|(?:^|>)(?![\w.-]*(?:anthropic|claude|llm|\b(?:ai|api|relay|gw)\b|gateway|proxy))[\w-]{2,60}\.[\w.-]{2,60} \| 5\d\d: /im,
      },
      weight: 'strong',
      says: 'The call that failed went to another service.',
    },
    {
      id: 'telemetry',
      find: {
        text: /\b(?:langfuse|langsmith|jaeger|zipkin|opentelemetry)\b|export (?:span|metric|trace|log)/i,
      },
      weight: 'strong',
      says: 'A program that reports traces or measurements printed this.',
    },
    {
      id: 'interface',
      find: {
        text: /\/(?!google|anthropic)[a-z]\w*(?:\.\w+)*\.[A-Z]\w*Service\/[A-Z]|\b(?:weather|maps?|geocoding|places|payments?|calendar|news|stocks?|currency|flights?|translation|shipping|tax|crm|e?mail|sms|music|video) API (?:error|request|call|returned|responded|failed)/i,
      },
      weight: 'strong',
      says: 'The line names the interface of another service.',
    },
    {
      id: 'access',
      find: {
        text: /"(?:GET|PUT|DELETE|PATCH|HEAD) \/(?!\S{0,120}(?:messages|complet|model|invoke|converse|claude|anthropic|llm|chat|bedrock|generate|\bai\b|v1\/|stream))[\w.-]+\/\S* HTTP\/[\d.]+" [45]\d\d/i,
      },
      weight: 'strong',
      says: 'The request that failed asked for something else than a model.',
    },
    { id: 'frames', find: { shape: 'foreign-frames' }, weight: 'weak' },
    {
      id: 'host',
      find: {
        text: /(?:ECONNREFUSED|Cannot connect to host) (?:127\.0\.0\.1|localhost|\[?::1\]?|10\.|192\.168\.|172\.)[\d.]*:(?!7890|789\d|1080\d?|8118|3128|2080\d)\d|\bhttps?:\/\/(?!(?:[\w-]+\.)*(?:anthropic\.com|claude\.(?:ai|com)|amazonaws\.com|googleapis\.com|google\.com|azure\.com|openrouter\.ai|litellm\.ai|githubcopilot\.com|cloudflare\.com|mozilla\.org|python\.org|curl\.se|nodejs\.org|readthedocs\.io|langchain\.com|npmjs\.com|w3\.org|example\.com|pydantic\.dev|encode\.io|slf4j\.org)\b)(?!github\.com|localhost|127\.|10\.|192\.168\.|172\.|169\.254\.|[\w.-]*\b(?:llm|gateway|proxy|relay|claude|anthropic|litellm)\b)[a-z0-9-]+(?:\.[a-z0-9-]+)+/i,
      },
      weight: 'weak',
      says: 'This address is none of Claude’s.',
    },
  ],
});
