<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ClientLines</name>
    <message>
        <source>OpenAI, Python</source>
        <translation>OpenAI、Python</translation>
    </message>
    <message>
        <source>Anthropic SDK</source>
        <translation>Anthropic SDK</translation>
    </message>
    <message>
        <source>MCP client</source>
        <translation>MCP クライアント</translation>
    </message>
    <message>
        <source>MCP, %1</source>
        <translation>MCP、%1</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>任意のクライアント</translation>
    </message>
    <message>
        <source>OpenAI, JS</source>
        <translation>OpenAI、JS</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>not read</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>left</source>
        <translation>離脱</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>時間超過</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>Lamp</name>
    <message>
        <source>well</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>ダウン移行中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>バッファ済み</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>ドレイン中</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>クライアント離脱</translation>
    </message>
    <message>
        <source>no check</source>
        <translation>チェックなし</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>通信なし</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1（使用元: %2）</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>%1 で待ち受け中</translation>
    </message>
    <message>
        <source>still listening on %1: %2</source>
        <translation>引き続き %1 で待ち受け中: %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>off, as the profile says</source>
        <translation>プロファイルの指定によりオフ</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未起動</translation>
    </message>
    <message>
        <source>%1 of %2 listening</source>
        <translation>%2 件中 %1 件が待ち受け中</translation>
    </message>
    <message>
        <source>1 listener</source>
        <translation>リスナー 1 件</translation>
    </message>
    <message>
        <source>%1 listeners</source>
        <translation>リスナー %1 件</translation>
    </message>
    <message>
        <source>%1, profile not served</source>
        <translation>%1、プロファイル未適用</translation>
    </message>
</context>
<context>
    <name>ProfileEntries</name>
    <message>
        <source>pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>%1 of %2 down</source>
        <translation>%2 件中 %1 件がダウン</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1 a minute, %2 failed</source>
        <translation>毎分 %1 件、失敗 %2 件</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>These settings</source>
        <translation>この設定</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Silent for %1 after %2, then went on.</source>
        <translation>%2 の時点から %1 無通信の後、再開しました。</translation>
    </message>
    <message>
        <source>Silent for %1 after %2.</source>
        <translation>%2 の時点から %1 無通信でした。</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Silent for %1 by now, after %2.</source>
        <translation>%2 の時点から現在まで %1 無通信です。</translation>
    </message>
    <message>
        <source>Under way for %1: the request is still coming in.</source>
        <translation>開始から %1: リクエストを受信中です。</translation>
    </message>
    <message>
        <source>Waiting for %1 for %2. Nothing has come yet.</source>
        <translation>%1 を %2 待っています。まだ何も届いていません。</translation>
    </message>
    <message>
        <source>The tunnel has been open for %1; %2 came so far.</source>
        <translation>トンネルは %1 開いています。これまでに %2 届きました。</translation>
    </message>
    <message>
        <source>Under way for %1; %2 came so far.</source>
        <translation>開始から %1。これまでに %2 届きました。</translation>
    </message>
    <message>
        <source>The client closed it.</source>
        <translation>クライアントが閉じました。</translation>
    </message>
    <message>
        <source>The target closed it.</source>
        <translation>ターゲットが閉じました。</translation>
    </message>
    <message>
        <source>Ended normally.</source>
        <translation>正常に終了しました。</translation>
    </message>
    <message>
        <source>A tunnel for %1, with %2 to the client. %3</source>
        <translation>トンネルは %1 続き、クライアントへ %2 送りました。%3</translation>
    </message>
    <message>
        <source>Streamed %1 in %2.</source>
        <translation>%1 を %2 でストリーミングしました。</translation>
    </message>
    <message>
        <source>Answered %1 with %2 in %3.</source>
        <translation>%1、%2 を %3 で応答しました。</translation>
    </message>
    <message>
        <source>Too many requests: wait, or raise the limit of whoever said so.</source>
        <translation>リクエストが多すぎます。しばらく待つか、そう応答した側の上限を上げてください。</translation>
    </message>
    <message>
        <source>%1 did not accept the credentials.</source>
        <translation>%1 は資格情報を受け付けませんでした。</translation>
    </message>
    <message>
        <source>%1 knows no such path.</source>
        <translation>%1 にこのパスはありません。</translation>
    </message>
    <message>
        <source>%1 reported the failure itself: look at its log.</source>
        <translation>%1 自身が失敗を報告しました。ログを確認してください。</translation>
    </message>
    <message>
        <source>%1 had come in %2.</source>
        <translation>%2 で %1 届いていました。</translation>
    </message>
    <message>
        <source>The gateway was stopped before this was over; %1 had come in %2.</source>
        <translation>完了前にゲートウェイが停止されました。%2 で %1 届いていました。</translation>
    </message>
    <message>
        <source>Headgate&apos;s decision.</source>
        <translation>Headgate の判断です。</translation>
    </message>
    <message>
        <source>This is over, but its end was not seen: rows came faster than they could be taken. %1 had come before.</source>
        <translation>終了していますが、その終わりは確認できませんでした。行の到着が速すぎて取り込めませんでした。それまでに %1 届いていました。</translation>
    </message>
    <message>
        <source>The target was silent, not Headgate.</source>
        <translation>無通信だったのは Headgate ではなくターゲットです。</translation>
    </message>
    <message>
        <source>%1 kept the connection open and sent nothing.</source>
        <translation>%1 は接続を開いたまま、何も送りませんでした。</translation>
    </message>
    <message>
        <source>The client&apos;s doing.</source>
        <translation>クライアント側の原因です。</translation>
    </message>
    <message>
        <source>The target&apos;s doing.</source>
        <translation>ターゲット側の原因です。</translation>
    </message>
    <message>
        <source>The request was not valid HTTP/1.1.</source>
        <translation>リクエストが有効な HTTP/1.1 ではありませんでした。</translation>
    </message>
    <message>
        <source>Look at what the client sent.</source>
        <translation>クライアントの送信内容を確認してください。</translation>
    </message>
    <message>
        <source>The request&apos;s length could be read in two ways, so it was refused.</source>
        <translation>リクエストの長さが二通りに解釈できるため、拒否しました。</translation>
    </message>
    <message>
        <source>Send one Content-Length or chunked, not both.</source>
        <translation>Content-Length 1 つか chunked のどちらか一方だけを送ってください。</translation>
    </message>
    <message>
        <source>The request had no Host, or none that is valid.</source>
        <translation>リクエストに Host がないか、有効ではありませんでした。</translation>
    </message>
    <message>
        <source>Look at the client&apos;s base URL.</source>
        <translation>クライアントのベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The path cannot be normalised safely.</source>
        <translation>パスを安全に正規化できません。</translation>
    </message>
    <message>
        <source>Look at how the client encodes it.</source>
        <translation>クライアントのエンコード方法を確認してください。</translation>
    </message>
    <message>
        <source>The path and query are too long.</source>
        <translation>パスとクエリが長すぎます。</translation>
    </message>
    <message>
        <source>Send large values in the body.</source>
        <translation>大きな値はボディで送ってください。</translation>
    </message>
    <message>
        <source>The request&apos;s head is too large.</source>
        <translation>リクエストのヘッダー部が大きすぎます。</translation>
    </message>
    <message>
        <source>Look for large cookies or tokens in it.</source>
        <translation>大きな Cookie やトークンがないか確認してください。</translation>
    </message>
    <message>
        <source>The request used a transfer coding other than chunked.</source>
        <translation>リクエストが chunked 以外の転送コーディングを使いました。</translation>
    </message>
    <message>
        <source>Turn that off in the client.</source>
        <translation>クライアントでこれをオフにしてください。</translation>
    </message>
    <message>
        <source>The client spoke another version of HTTP.</source>
        <translation>クライアントが別のバージョンの HTTP を使いました。</translation>
    </message>
    <message>
        <source>Use HTTP/1.1 for this listener.</source>
        <translation>このリスナーには HTTP/1.1 を使ってください。</translation>
    </message>
    <message>
        <source>This method is not served here.</source>
        <translation>このメソッドはここでは使えません。</translation>
    </message>
    <message>
        <source>Use the gateway&apos;s address as a base URL, not as a proxy.</source>
        <translation>ゲートウェイのアドレスはプロキシではなく、ベース URL として使ってください。</translation>
    </message>
    <message>
        <source>The request expected something unknown.</source>
        <translation>リクエストの Expect に未知の値がありました。</translation>
    </message>
    <message>
        <source>Only Expect: 100-continue is understood.</source>
        <translation>対応しているのは Expect: 100-continue だけです。</translation>
    </message>
    <message>
        <source>The WebSocket handshake was not valid.</source>
        <translation>WebSocket のハンドシェイクが正しくありませんでした。</translation>
    </message>
    <message>
        <source>Look at the request&apos;s head.</source>
        <translation>リクエストのヘッダー部を確認してください。</translation>
    </message>
    <message>
        <source>The client asked for another version of WebSocket.</source>
        <translation>クライアントが別のバージョンの WebSocket を要求しました。</translation>
    </message>
    <message>
        <source>Only version 13 is supported.</source>
        <translation>対応しているのはバージョン 13 だけです。</translation>
    </message>
    <message>
        <source>The request&apos;s body is larger than the route allows.</source>
        <translation>リクエストボディが、ルートで許可されたサイズを超えています。</translation>
    </message>
    <message>
        <source>Raise the route&apos;s body limit, or send less.</source>
        <translation>ルートのボディの上限を上げるか、送信量を減らしてください。</translation>
    </message>
    <message>
        <source>The client did not finish its request&apos;s head in time.</source>
        <translation>クライアントがリクエストのヘッダー部を時間内に送り終えませんでした。</translation>
    </message>
    <message>
        <source>Look at the client&apos;s connection.</source>
        <translation>クライアントの接続を確認してください。</translation>
    </message>
    <message>
        <source>The client stopped sending its request&apos;s body.</source>
        <translation>クライアントがリクエストボディの送信を止めました。</translation>
    </message>
    <message>
        <source>Look at the client, or raise the route&apos;s request_body timeout.</source>
        <translation>クライアントを確認するか、ルートの request_body タイムアウトを延ばしてください。</translation>
    </message>
    <message>
        <source>The client stopped reading the response.</source>
        <translation>クライアントがレスポンスの読み取りを止めました。</translation>
    </message>
    <message>
        <source>Look at the client, or raise the listener&apos;s write timeout.</source>
        <translation>クライアントを確認するか、リスナーの write タイムアウトを延ばしてください。</translation>
    </message>
    <message>
        <source>The client left before the response was complete.</source>
        <translation>レスポンスの完了前にクライアントが離脱しました。</translation>
    </message>
    <message>
        <source>If it gave up waiting, its own timeout is the shorter one.</source>
        <translation>待ちきれずに離脱した場合は、クライアント自身のタイムアウトの方が短いということです。</translation>
    </message>
    <message>
        <source>The client reset the connection.</source>
        <translation>クライアントが接続をリセットしました。</translation>
    </message>
    <message>
        <source>Look at the client&apos;s own log.</source>
        <translation>クライアント自身のログを確認してください。</translation>
    </message>
    <message>
        <source>No route matches this request.</source>
        <translation>このリクエストに一致するルートがありません。</translation>
    </message>
    <message>
        <source>Add a route for this path, or mend the client&apos;s base URL.</source>
        <translation>このパスのルートを追加するか、クライアントのベース URL を修正してください。</translation>
    </message>
    <message>
        <source>The request had already passed through this gateway.</source>
        <translation>リクエストはすでにこのゲートウェイを通過していました。</translation>
    </message>
    <message>
        <source>The target&apos;s address leads back here: change it.</source>
        <translation>ターゲットのアドレスがここに戻っています。変更してください。</translation>
    </message>
    <message>
        <source>The pool has no target that may be used.</source>
        <translation>プールに使えるターゲットがありません。</translation>
    </message>
    <message>
        <source>Start one of its servers, or add a target.</source>
        <translation>いずれかのサーバーを起動するか、ターゲットを追加してください。</translation>
    </message>
    <message>
        <source>A secret that this route needs could not be read.</source>
        <translation>このルートに必要なシークレットを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Set it, then send the request again.</source>
        <translation>設定してから、リクエストをもう一度送ってください。</translation>
    </message>
    <message>
        <source>The gateway was being stopped.</source>
        <translation>ゲートウェイは停止中でした。</translation>
    </message>
    <message>
        <source>Start it and send the request again.</source>
        <translation>起動してから、リクエストをもう一度送ってください。</translation>
    </message>
    <message>
        <source>The gateway was out of room.</source>
        <translation>ゲートウェイに空きがありませんでした。</translation>
    </message>
    <message>
        <source>Send the request again in a moment.</source>
        <translation>しばらくしてから、リクエストをもう一度送ってください。</translation>
    </message>
    <message>
        <source>Too many connections were open.</source>
        <translation>開いている接続が多すぎました。</translation>
    </message>
    <message>
        <source>Raise the listener&apos;s connection limit, or close some.</source>
        <translation>リスナーの接続の上限を上げるか、接続をいくつか閉じてください。</translation>
    </message>
    <message>
        <source>Headgate failed.</source>
        <translation>Headgate が失敗しました。</translation>
    </message>
    <message>
        <source>This is a bug: please report it.</source>
        <translation>これは不具合です。報告してください。</translation>
    </message>
    <message>
        <source>The host name of %1 has no address.</source>
        <translation>%1 のホスト名にアドレスがありません。</translation>
    </message>
    <message>
        <source>Mend the target&apos;s address, or look at the network.</source>
        <translation>ターゲットのアドレスを修正するか、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 が接続を拒否しました。</translation>
    </message>
    <message>
        <source>Start the server or change the target&apos;s address.</source>
        <translation>サーバーを起動するか、ターゲットのアドレスを変更してください。</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 に到達できませんでした。</translation>
    </message>
    <message>
        <source>Look at the network, or change the target&apos;s address.</source>
        <translation>ネットワークを確認するか、ターゲットのアドレスを変更してください。</translation>
    </message>
    <message>
        <source>%1 did not accept the connection in time.</source>
        <translation>%1 が時間内に接続を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Look whether the server hangs, or raise the connect timeout.</source>
        <translation>サーバーが固まっていないか確認するか、connect タイムアウトを延ばしてください。</translation>
    </message>
    <message>
        <source>%1 reset the connection before it answered.</source>
        <translation>%1 が応答前に接続をリセットしました。</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation>サーバーのログを確認してください。</translation>
    </message>
    <message>
        <source>%1 closed a kept connection just as the request was sent.</source>
        <translation>リクエストの送信と同時に、%1 が保持された接続を閉じました。</translation>
    </message>
    <message>
        <source>Lower the pool&apos;s idle_timeout below the server&apos;s keep-alive time.</source>
        <translation>プールの idle_timeout をサーバーのキープアライブ時間より短くしてください。</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 が応答せずに接続を閉じました。</translation>
    </message>
    <message>
        <source>The answer of %1 was not valid HTTP/1.1.</source>
        <translation>%1 の応答が有効な HTTP/1.1 ではありませんでした。</translation>
    </message>
    <message>
        <source>Look whether that port speaks HTTP.</source>
        <translation>そのポートが HTTP を使っているか確認してください。</translation>
    </message>
    <message>
        <source>The head of the answer of %1 was too large.</source>
        <translation>%1 の応答のヘッダー部が大きすぎました。</translation>
    </message>
    <message>
        <source>Look for large cookies in it.</source>
        <translation>大きな Cookie がないか確認してください。</translation>
    </message>
    <message>
        <source>%1 ended its answer before it was complete.</source>
        <translation>%1 が応答を途中で終えました。</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log: it may have crashed.</source>
        <translation>サーバーのログを確認してください。クラッシュした可能性があります。</translation>
    </message>
    <message>
        <source>%1 did not begin to answer in time.</source>
        <translation>%1 が時間内に応答を始めませんでした。</translation>
    </message>
    <message>
        <source>Look whether it is busy, or raise the route&apos;s first_byte timeout.</source>
        <translation>混み合っていないか確認するか、ルートの first_byte タイムアウトを延ばしてください。</translation>
    </message>
    <message>
        <source>%1 fell silent in the middle of its answer.</source>
        <translation>%1 が応答の途中で無通信になりました。</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, or raise the route&apos;s idle timeout.</source>
        <translation>サーバーのログを確認するか、ルートの idle タイムアウトを延ばしてください。</translation>
    </message>
    <message>
        <source>The exchange took longer than the route&apos;s total limit.</source>
        <translation>やり取りがルートの total の上限より長くかかりました。</translation>
    </message>
    <message>
        <source>Raise the route&apos;s total timeout.</source>
        <translation>ルートの total タイムアウトを延ばしてください。</translation>
    </message>
    <message>
        <source>Neither side said anything in the tunnel for too long.</source>
        <translation>トンネルの両側で無通信が長く続きすぎました。</translation>
    </message>
    <message>
        <source>Send pings, or raise the route&apos;s tunnel timeout.</source>
        <translation>ping を送るか、ルートの tunnel タイムアウトを延ばしてください。</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>%1 との TLS ハンドシェイクに失敗しました。</translation>
    </message>
    <message>
        <source>Look at the pool&apos;s tls settings and the server&apos;s certificate.</source>
        <translation>プールの tls 設定とサーバーの証明書を確認してください。</translation>
    </message>
    <message>
        <source>This port speaks HTTPS, and the client spoke plain HTTP.</source>
        <translation>このポートは HTTPS ですが、クライアントは通常の HTTP を使いました。</translation>
    </message>
    <message>
        <source>Use https:// in the client&apos;s base URL.</source>
        <translation>クライアントのベース URL に https:// を使ってください。</translation>
    </message>
    <message>
        <source>This port speaks plain HTTP, and the client spoke TLS.</source>
        <translation>このポートは通常の HTTP ですが、クライアントは TLS を使いました。</translation>
    </message>
    <message>
        <source>Use http:// in the client&apos;s base URL.</source>
        <translation>クライアントのベース URL に http:// を使ってください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time.</source>
        <translation>%1 の証明書は現在有効期間外です。</translation>
    </message>
    <message>
        <source>Renew it, or look at this machine&apos;s clock.</source>
        <translation>証明書を更新するか、このマシンの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1 の証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>Name its authority in the pool&apos;s tls.ca.</source>
        <translation>プールの tls.ca に認証局を指定してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is made out to another name.</source>
        <translation>%1 の証明書は別の名前に対して発行されています。</translation>
    </message>
    <message>
        <source>Set the pool&apos;s tls.server_name, or the target&apos;s address, to that name.</source>
        <translation>プールの tls.server_name またはターゲットのアドレスをその名前にしてください。</translation>
    </message>
    <message>
        <source>Every target of the pool had as many exchanges as it may.</source>
        <translation>プールのすべてのターゲットで、やり取りの数が上限に達していました。</translation>
    </message>
    <message>
        <source>Raise the limits of its targets, add one, or let requests wait.</source>
        <translation>ターゲットの上限を上げるか、ターゲットを追加するか、リクエストを待機させてください。</translation>
    </message>
    <message>
        <source>The target that held this session is gone.</source>
        <translation>このセッションを担当していたターゲットがなくなりました。</translation>
    </message>
    <message>
        <source>The client has to begin a new session.</source>
        <translation>クライアントは新しいセッションを始める必要があります。</translation>
    </message>
    <message>
        <source>The route is not open to this client&apos;s address.</source>
        <translation>このクライアントのアドレスはルートを通過できません。</translation>
    </message>
    <message>
        <source>Look at the route&apos;s addresses.</source>
        <translation>ルートの addresses を確認してください。</translation>
    </message>
    <message>
        <source>The request was for a host that the route does not answer for.</source>
        <translation>リクエストの宛先は、ルートが応答しないホストでした。</translation>
    </message>
    <message>
        <source>If that name is yours, add it to the route&apos;s guard.hosts.</source>
        <translation>自分の名前であれば、ルートの guard.hosts に追加してください。</translation>
    </message>
    <message>
        <source>The request came from a web page that may not use the route.</source>
        <translation>リクエストは、ルートの使用を許可されていない Web ページから届きました。</translation>
    </message>
    <message>
        <source>If you trust that page, add it to the route&apos;s guard.origins.</source>
        <translation>信頼できるページであれば、ルートの guard.origins に追加してください。</translation>
    </message>
    <message>
        <source>Pages of that origin may not make this request.</source>
        <translation>そのオリジンのページは、このリクエストを許可されていません。</translation>
    </message>
    <message>
        <source>If you trust them, add them to the route&apos;s cors.origins.</source>
        <translation>信頼できるのであれば、ルートの cors.origins に追加してください。</translation>
    </message>
    <message>
        <source>The request had no key or token that is known here.</source>
        <translation>リクエストに、ここで認識できるキーまたはトークンがありませんでした。</translation>
    </message>
    <message>
        <source>Give the client a key that the profile&apos;s clients have.</source>
        <translation>プロファイルの clients にあるキーをクライアントに設定してください。</translation>
    </message>
    <message>
        <source>This client may not use the route.</source>
        <translation>このクライアントはルートの使用を許可されていません。</translation>
    </message>
    <message>
        <source>Look at the route&apos;s auth.clients, or at the scopes of its tokens.</source>
        <translation>ルートの auth.clients、またはトークンのスコープを確認してください。</translation>
    </message>
    <message>
        <source>The client sent more requests than its limit allows.</source>
        <translation>クライアントが上限を超えるリクエストを送りました。</translation>
    </message>
    <message>
        <source>Wait and send it again, or raise the limit.</source>
        <translation>待ってからもう一度送るか、上限を上げてください。</translation>
    </message>
    <message>
        <source>Too many requests were waiting already.</source>
        <translation>すでに多すぎるリクエストが待機していました。</translation>
    </message>
    <message>
        <source>Send it again in a moment, or make the route&apos;s queue longer.</source>
        <translation>しばらくしてからもう一度送るか、ルートのキューを長くしてください。</translation>
    </message>
    <message>
        <source>The request&apos;s turn did not come in time.</source>
        <translation>リクエストの順番が時間内に来ませんでした。</translation>
    </message>
    <message>
        <source>Raise the route&apos;s concurrency.limit or its queue_timeout.</source>
        <translation>ルートの concurrency.limit または queue_timeout を上げてください。</translation>
    </message>
    <message>
        <source>The keys that tokens are checked with could not be read.</source>
        <translation>トークンの確認に使う鍵を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Look whether the address in the route&apos;s jwt.jwks answers.</source>
        <translation>ルートの jwt.jwks のアドレスが応答するか確認してください。</translation>
    </message>
    <message>
        <source>The service that decides about access said no.</source>
        <translation>アクセスを判断するサービスが拒否しました。</translation>
    </message>
    <message>
        <source>Its answer went to the client: look there for the reason.</source>
        <translation>応答はクライアントに送られました。理由はそちらで確認してください。</translation>
    </message>
    <message>
        <source>The service that decides about access did not answer.</source>
        <translation>アクセスを判断するサービスが応答しませんでした。</translation>
    </message>
    <message>
        <source>Look at the pool in the route&apos;s forward_auth.</source>
        <translation>ルートの forward_auth のプールを確認してください。</translation>
    </message>
    <message>
        <source>The client sent its request&apos;s body too slowly.</source>
        <translation>クライアントのリクエストボディの送信が遅すぎました。</translation>
    </message>
    <message>
        <source>Look at its connection, or lower the listener&apos;s connections.minimum_rate.</source>
        <translation>接続を確認するか、リスナーの connections.minimum_rate を下げてください。</translation>
    </message>
    <message>
        <source>Headgate added %1.</source>
        <translation>Headgate が %1 を加えました。</translation>
    </message>
</context>
<context>
    <name>headgate::app::WindowPages</name>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>アップストリーム</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Explain the field, in a form</source>
        <translation>フォームで項目を説明する</translation>
    </message>
</context>
<context>
    <name>headgate::app::WindowProgram</name>
    <message>
        <source>State of the gateway</source>
        <translation>ゲートウェイの状態</translation>
    </message>
    <message>
        <source>Local certificate authority</source>
        <translation>ローカル認証局</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>デスクトップのキーチェーン</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>ファイル %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>System Light Dark colours</source>
        <translation>システム ライト ダーク 色 配色</translation>
    </message>
    <message>
        <source>Takes effect when Headgate starts the next time.</source>
        <translation>次回の Headgate 起動時に反映されます。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ApplyBar</name>
    <message>
        <source>Changes that are not applied</source>
        <translation>未適用の変更</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show diff</source>
        <translation>差分を表示</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Back to what is served. It can be undone.</source>
        <translation>稼働中の内容に戻します。この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>This cannot be applied yet.</source>
        <translation>まだ適用できません。</translation>
    </message>
    <message>
        <source>1 change not applied.</source>
        <translation>未適用の変更が 1 件あります。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes not applied.</source>
        <translation>
            <numerusform>未適用の変更が %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Hide diff</source>
        <translation>差分を隠す</translation>
    </message>
    <message>
        <source>Serve it from now on. What runs keeps the old rules.</source>
        <translation>今からこれで応答します。実行中のものは以前の規則のままです。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::BlockList</name>
    <message>
        <source>Blocks for the route</source>
        <translation>ルート用のブロック</translation>
    </message>
</context>
<context>
    <name>headgate::ui::BlockPalette</name>
    <message>
        <source>Palette of blocks</source>
        <translation>ブロックパレット</translation>
    </message>
</context>
<context>
    <name>headgate::ui::CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Trust ours with</source>
        <translation>信頼するコマンド</translation>
    </message>
    <message>
        <source>Puts Headgate&apos;s local certificate authority into the system&apos;s and the browsers&apos; stores. Nothing is trusted before you do so.</source>
        <translation>Headgate のローカル認証局をシステムとブラウザーの証明書ストアに追加します。実行するまでは何も信頼されません。</translation>
    </message>
    <message>
        <source>TLS HTTPS authority root</source>
        <translation>TLS HTTPS 認証局 ルート証明書</translation>
    </message>
</context>
<context>
    <name>headgate::ui::CheckWords</name>
    <message>
        <source>loading: %1</source>
        <translation>読み込み中: %1</translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <translation>&lt;1 ms</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>%1 in %2, slow</source>
        <translation>%1（%2、低速）</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ClientRow</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Use it for me…</source>
        <translation>自動で設定…</translation>
    </message>
    <message>
        <source>Let Headgate set up %1…</source>
        <translation>Headgate に %1 を設定させる…</translation>
    </message>
    <message>
        <source>Shows what would be written into its settings, and writes it if you say so.</source>
        <translation>設定に書き込む内容を表示し、確認後に書き込みます。</translation>
    </message>
    <message>
        <source>Copy the line for %1</source>
        <translation>%1 用の行をコピー</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ClientStep</name>
    <message>
        <source>Point a client here</source>
        <translation>クライアントをここへ向ける</translation>
    </message>
    <message>
        <source>paste one line, then use the client as always</source>
        <translation>1 行を貼り付けたら、クライアントはいつもどおり使えます</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>トラフィックを開く</translation>
    </message>
    <message>
        <source>A request came, and failed.</source>
        <translation>リクエストが届きましたが、失敗しました。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3. Traffic shows why.</source>
        <translation>%1（%2 から %3 へ）。理由はトラフィックで確認できます。</translation>
    </message>
    <message>
        <source>First request passed.</source>
        <translation>最初のリクエストが通過しました。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1（%2 から %3 へ）。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: first byte %4.</source>
        <translation>%1（%2 から %3 へ）: 最初のバイトまで %4。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ClientsSection</name>
    <message>
        <source>Taken over, and changed by somebody since: giving it back keeps that.</source>
        <translation>切り替え済みですが、その後に変更されています。設定を戻しても、その変更は残ります。</translation>
    </message>
    <message>
        <source>Taken over: sends its requests to %1.</source>
        <translation>切り替え済み: リクエストを %1 に送ります。</translation>
    </message>
    <message>
        <source>Sends its requests to its maker&apos;s servers.</source>
        <translation>リクエストを提供元のサーバーに送ります。</translation>
    </message>
    <message>
        <source>Sends its requests to %1.</source>
        <translation>リクエストを %1 に送ります。</translation>
    </message>
    <message>
        <source>Clients taken over</source>
        <translation>切り替えたクライアント</translation>
    </message>
    <message>
        <source>Claude Code Codex Gemini Cursor configuration give back restore</source>
        <translation>Claude Code Codex Gemini Cursor 設定 戻す 復元</translation>
    </message>
    <message>
        <source>None of the programs that Headgate knows was found on this machine.</source>
        <translation>Headgate が対応するプログラムは、このマシンで見つかりませんでした。</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>設定を戻す</translation>
    </message>
    <message>
        <source>Give the configuration of %1 back</source>
        <translation>%1 の設定を戻す</translation>
    </message>
</context>
<context>
    <name>headgate::ui::Closing</name>
    <message>
        <source>before Headgate is closed</source>
        <translation>Headgate を終了する前</translation>
    </message>
    <message>
        <source>An exchange is still running.</source>
        <translation>やり取りが 1 件実行中です。</translation>
    </message>
    <message>
        <source>%1 exchanges are still running.</source>
        <translation>やり取りが %1 件実行中です。</translation>
    </message>
    <message>
        <source>Quitting now cuts it.</source>
        <translation>今終了すると、切断されます。</translation>
    </message>
    <message>
        <source>Quitting now cuts them.</source>
        <translation>今終了すると、すべて切断されます。</translation>
    </message>
    <message>
        <source>Let them finish and quit</source>
        <translation>完了を待って終了</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>とどまる</translation>
    </message>
    <message>
        <source>Quitting when the last exchange has ended.</source>
        <translation>最後のやり取りが終わりしだい終了します。</translation>
    </message>
    <message>
        <source>Quitting when %1 exchanges have ended.</source>
        <translation>%1 件のやり取りが終わりしだい終了します。</translation>
    </message>
    <message>
        <source>No new requests are taken. Waited %1 s.</source>
        <translation>新しいリクエストは受け付けません。待機時間 %1 s。</translation>
    </message>
    <message>
        <source>%1 still sends its requests here.</source>
        <translation>%1 はまだリクエストをここに送ります。</translation>
    </message>
    <message>
        <source>%1 still send their requests here.</source>
        <translation>%1 はまだリクエストをここに送ります。</translation>
    </message>
    <message>
        <source>Without Headgate they get no answer.</source>
        <translation>Headgate がなければ、応答は得られません。</translation>
    </message>
    <message>
        <source>Give back and quit</source>
        <translation>設定を戻して終了</translation>
    </message>
    <message>
        <source>Leave it and quit</source>
        <translation>そのまま終了</translation>
    </message>
    <message>
        <source>Not all settings could be given back.</source>
        <translation>一部の設定を戻せませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>headgate::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Find an action, a route, an upstream or a setting</source>
        <translation>操作、ルート、アップストリーム、設定を検索</translation>
    </message>
    <message>
        <source>Find an action, a route, an upstream…</source>
        <translation>操作、ルート、アップストリームを検索…</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>upstreams</source>
        <translation>アップストリーム</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>横に開く</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>「%1」という名前のものはありません。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::CompletionList</name>
    <message>
        <source>What could be written here</source>
        <translation>ここに記入できる内容</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DesktopPresence</name>
    <message>
        <source>The gateway is running.</source>
        <translation>ゲートウェイは実行中です。</translation>
    </message>
    <message>
        <source>It can go on without this window, with its icon in the tray. The settings remember your answer.</source>
        <translation>このウィンドウを閉じても、トレイのアイコンとともに動作を続けられます。選択は設定に保存されます。</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>とどまる</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 が復帰しました</translation>
    </message>
    <message>
        <source>Pool %1 has it again.</source>
        <translation>プール %1 で再び使われます。</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 がダウンしました</translation>
    </message>
    <message>
        <source>Pool %1 does without it.</source>
        <translation>プール %1 では使われません。</translation>
    </message>
    <message>
        <source>%1 is down: %2</source>
        <translation>%1 がダウンしました: %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DesktopSection</name>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Show an icon with the state of the gateway</source>
        <translation>ゲートウェイの状態を示すアイコンを表示</translation>
    </message>
    <message>
        <source>Tell when an upstream goes down, and when it is back</source>
        <translation>アップストリームのダウンと復帰を通知</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Its menu shows the window, runs and stops the gateway, and quits.</source>
        <translation>メニューから、ウィンドウの表示、ゲートウェイの起動と停止、終了ができます。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>このデスクトップはトレイアイコンを表示しません。</translation>
    </message>
    <message>
        <source>What closing the window does</source>
        <translation>ウィンドウを閉じたときの動作</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Keep the gateway running in the tray</source>
        <translation>ゲートウェイをトレイで実行し続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>ウィンドウを閉じるとき</translation>
    </message>
    <message>
        <source>Counts while the gateway runs and its icon is in the tray.</source>
        <translation>ゲートウェイが実行中で、そのアイコンがトレイにあるときに適用されます。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>At most one of each pool in 30 seconds. A click on it shows the upstreams.</source>
        <translation>プールごとに 30 秒に 1 件までです。クリックするとアップストリームを表示します。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DetachedPane</name>
    <message>
        <source>%1 — Headgate</source>
        <translation>%1 — Headgate</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DetailPane</name>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Choose an exchange to see it here.</source>
        <translation>やり取りを選択すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Parts of the exchange</source>
        <translation>やり取りの構成</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>The record does not hold this exchange any more: its memory was needed for newer ones, or its route does not record. What the table knows of it is under Overview.</source>
        <translation>このやり取りは記録に残っていません。メモリが新しいやり取りに使われたか、ルートが記録しない設定です。表にある情報は概要で確認できます。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>差分はありません。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::Difference</name>
    <message>
        <source>route %1 added</source>
        <translation>ルート %1 を追加</translation>
    </message>
    <message>
        <source>route %1 removed</source>
        <translation>ルート %1 を削除</translation>
    </message>
    <message>
        <source>pool %1 added</source>
        <translation>プール %1 を追加</translation>
    </message>
    <message>
        <source>pool %1 removed</source>
        <translation>プール %1 を削除</translation>
    </message>
    <message>
        <source>target %1 added</source>
        <translation>ターゲット %1 を追加</translation>
    </message>
    <message>
        <source>target %1 removed</source>
        <translation>ターゲット %1 を削除</translation>
    </message>
    <message>
        <source>limit %1 added</source>
        <translation>上限 %1 を追加</translation>
    </message>
    <message>
        <source>limit %1 removed</source>
        <translation>上限 %1 を削除</translation>
    </message>
    <message>
        <source>client %1 added</source>
        <translation>クライアント %1 を追加</translation>
    </message>
    <message>
        <source>client %1 removed</source>
        <translation>クライアント %1 を削除</translation>
    </message>
    <message>
        <source>listener %1 added</source>
        <translation>リスナー %1 を追加</translation>
    </message>
    <message>
        <source>listener %1 removed</source>
        <translation>リスナー %1 を削除</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>%1 moved from place %2 to %3</source>
        <translation>%1 を %2 番目から %3 番目へ移動</translation>
    </message>
    <message>
        <source>%1 set to %2</source>
        <translation>%1 を %2 に設定</translation>
    </message>
    <message>
        <source>%1 back to its default</source>
        <translation>%1 を既定に戻す</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DraftActions</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Apply the changes</source>
        <translation>変更を適用</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Show or hide the differences</source>
        <translation>差分の表示/非表示</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直し: %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DraftNotices</name>
    <message>
        <source>“%1” was changed elsewhere while you edit it.</source>
        <translation>「%1」は編集中に別の場所で変更されました。</translation>
    </message>
    <message>
        <source>Theirs is served already. Applying yours replaces it; loading theirs can be undone.</source>
        <translation>相手の内容はすでに稼働中です。自分の内容を適用すると置き換わります。相手の内容の読み込みは元に戻せます。</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>相手の内容を読み込む</translation>
    </message>
    <message>
        <source>Loaded what others wrote</source>
        <translation>他者が書いた内容を読み込み</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の内容を維持</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Headgate ended unexpectedly last time.</source>
        <translation>Headgate は前回、予期せず終了しました。</translation>
    </message>
    <message>
        <source>“%1” had changes that were not applied.</source>
        <translation>「%1」には未適用の変更がありました。</translation>
    </message>
    <message>
        <source>What you were editing in “%1” at %2 was kept.</source>
        <translation>%2 に「%1」で編集していた内容が残っています。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restored after the last run</source>
        <translation>前回の実行後に復元</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DraftProblems</name>
    <message>
        <source>Nothing is wrong with the profile.</source>
        <translation>プロファイルに問題はありません。</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>問題 1 件</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>問題 %1 件</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ExchangeChip</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ExchangeTable</name>
    <message>
        <source>Exchanges</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL をコピー</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL としてコピー</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Try its request</source>
        <translation>リクエストを試す</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ExchangeTableModel</name>
    <message>
        <source>No route</source>
        <translation>ルートなし</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 on %5, %6, %7, %8</source>
        <translation>%1、%2: %3 %4、ルート %5、%6、%7、%8</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>log 1 ms–1 min</source>
        <translation>対数 1 ms–1 min</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>headgate::ui::FilesSection</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>headgate::ui::FirstRunAction</name>
    <message>
        <source>Add to the profile</source>
        <translation>プロファイルに追加</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Start the gateway</source>
        <translation>ゲートウェイを起動</translation>
    </message>
    <message>
        <source>Make the profile and start</source>
        <translation>プロファイルを作成して起動</translation>
    </message>
    <message>
        <source>Leads to one service. Nothing else on this machine is changed.</source>
        <translation>サービス 1 件につなぎます。このマシンのほかの部分は変更しません。</translation>
    </message>
    <message>
        <source>One service is not in the profile yet. Adding can be undone.</source>
        <translation>1 件のサービスがまだプロファイルにありません。追加は元に戻せます。</translation>
    </message>
    <message>
        <source>The profile was changed; the change is not served yet.</source>
        <translation>プロファイルは変更されましたが、まだ適用されていません。</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>ゲートウェイは停止しています。</translation>
    </message>
    <message numerus="yes">
        <source>Leads to %n services. Nothing else on this machine is changed.</source>
        <translation>
            <numerusform>サービス %n 件につなぎます。このマシンのほかの部分は変更しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are not in the profile yet. Adding can be undone.</source>
        <translation>
            <numerusform>%n 件のサービスがまだプロファイルにありません。追加は元に戻せます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::FirstRunPage</name>
    <message>
        <source>First run</source>
        <translation>初回起動</translation>
    </message>
    <message>
        <source>Send your agents through one gate</source>
        <translation>すべてのエージェントを 1 つのゲートに通す</translation>
    </message>
    <message>
        <source>Three steps. Nothing is changed outside Headgate until you copy a line or tell it to.</source>
        <translation>手順は 3 つです。行をコピーするか指示するまで、Headgate の外は何も変更しません。</translation>
    </message>
    <message>
        <source>No service at hand?</source>
        <translation>使えるサービスがありませんか？</translation>
    </message>
    <message>
        <source>Load the demo</source>
        <translation>デモを読み込む</translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation>プロファイルを開く…</translation>
    </message>
    <message>
        <source>A JSON file; you can also drop one on the window.</source>
        <translation>JSON ファイルです。ウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>A new profile on port 8080 that answers by itself, to begin from.</source>
        <translation>ポート 8080 で自ら応答する新しいプロファイルから始めます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>前のページに戻る</translation>
    </message>
    <message>
        <source>Choose at least one service, load the demo, or skip this.</source>
        <translation>サービスを 1 つ以上選ぶか、デモを読み込むか、スキップしてください。</translation>
    </message>
    <message>
        <source>Choose a port that is free.</source>
        <translation>空いているポートを選んでください。</translation>
    </message>
    <message>
        <source>Local services</source>
        <translation>ローカルサービス</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>four agents with traffic to look at, no network needed</source>
        <translation>4 つのエージェントのトラフィックを確認できます。ネットワークは不要です</translation>
    </message>
    <message numerus="yes">
        <source>%n services added</source>
        <translation>
            <numerusform>サービス %n 件を追加</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::FoldedText</name>
    <message>
        <source>Hide what it said</source>
        <translation>元のメッセージを隠す</translation>
    </message>
    <message>
        <source>Show what it said</source>
        <translation>元のメッセージを表示</translation>
    </message>
</context>
<context>
    <name>headgate::ui::FollowButton</name>
    <message>
        <source>Following newest</source>
        <translation>最新を追跡中</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>最新を追跡</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新着 %1 件</translation>
    </message>
    <message>
        <source>Scroll up to stop</source>
        <translation>上にスクロールすると停止</translation>
    </message>
    <message>
        <source>Go to the newest and follow it</source>
        <translation>最新に移動して追跡</translation>
    </message>
</context>
<context>
    <name>headgate::ui::FormWords</name>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Forward to a pool</source>
        <translation>プールに転送</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>Show metrics</source>
        <translation>メトリクスを表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every named one</source>
        <translation>名前のある全クライアント</translation>
    </message>
    <message>
        <source>from defaults</source>
        <translation>既定値から</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Round robin</source>
        <translation>ラウンドロビン</translation>
    </message>
    <message>
        <source>In turn, as often as their weights say.</source>
        <translation>重みに応じた回数で、順番に選びます。</translation>
    </message>
    <message>
        <source>Least requests</source>
        <translation>最少リクエスト</translation>
    </message>
    <message>
        <source>The one with the fewest exchanges for its weight.</source>
        <translation>重みに対してやり取りが最も少ないものを選びます。</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>The better of two that are drawn.</source>
        <translation>無作為に選んだ 2 つのうち、よい方を選びます。</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>The same value goes to the same target.</source>
        <translation>同じ値は同じターゲットに送られます。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>The one that has answered fastest lately.</source>
        <translation>最近の応答が最も速いものを選びます。</translation>
    </message>
    <message>
        <source>First</source>
        <translation>先頭</translation>
    </message>
    <message>
        <source>The first of the list that can be used.</source>
        <translation>リストの中で使える最初のものを選びます。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>What the target and the gateway both speak.</source>
        <translation>ターゲットとゲートウェイの両方が対応するもの。</translation>
    </message>
    <message>
        <source>HTTP/1.1</source>
        <translation>HTTP/1.1</translation>
    </message>
    <message>
        <source>HTTP/1.1 and nothing else.</source>
        <translation>HTTP/1.1 のみ。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Takes requests.</source>
        <translation>リクエストを受け付けます。</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>ドレイン</translation>
    </message>
    <message>
        <source>Takes only what is bound to it by affinity.</source>
        <translation>アフィニティで結び付いたものだけを受け付けます。</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>Takes nothing.</source>
        <translation>何も受け付けません。</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Asks for a path and looks at the answer.</source>
        <translation>パスを要求し、応答を確認します。</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Only connects.</source>
        <translation>接続だけを行います。</translation>
    </message>
    <message>
        <source>Asked as the fields below say.</source>
        <translation>下のフィールドに従って確認します。</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Asks for what an Ollama server answers.</source>
        <translation>Ollama サーバーが応答するものを要求します。</translation>
    </message>
    <message>
        <source>llama.cpp</source>
        <translation>llama.cpp</translation>
    </message>
    <message>
        <source>Asks for what a llama.cpp server answers.</source>
        <translation>llama.cpp サーバーが応答するものを要求します。</translation>
    </message>
    <message>
        <source>vLLM</source>
        <translation>vLLM</translation>
    </message>
    <message>
        <source>Asks for what a vLLM server answers.</source>
        <translation>vLLM サーバーが応答するものを要求します。</translation>
    </message>
    <message>
        <source>LM Studio</source>
        <translation>LM Studio</translation>
    </message>
    <message>
        <source>Asks for what an LM Studio server answers.</source>
        <translation>LM Studio サーバーが応答するものを要求します。</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>MCP サーバー</translation>
    </message>
    <message>
        <source>Asks as an MCP client would.</source>
        <translation>MCP クライアントと同じように要求します。</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>ローカル認証局</translation>
    </message>
    <message>
        <source>Made here, and signed by the local authority.</source>
        <translation>ここで作成し、ローカル認証局が署名します。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Read from files.</source>
        <translation>ファイルから読み込みます。</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>TLS 1.2 and 1.3.</source>
        <translation>TLS 1.2 と 1.3。</translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <source>TLS 1.3 and nothing older.</source>
        <translation>TLS 1.3 のみ。古いものは使いません。</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>強制</translation>
    </message>
    <message>
        <source>Refuses what is too much, with 429.</source>
        <translation>超過分を 429 で拒否します。</translation>
    </message>
    <message>
        <source>Only report</source>
        <translation>報告のみ</translation>
    </message>
    <message>
        <source>Lets everything pass and counts what it would refuse.</source>
        <translation>すべて通し、拒否されるはずの数を数えます。</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Asked for, and checked if one is sent.</source>
        <translation>要求し、送られてきた場合は確認します。</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Nobody comes in without one.</source>
        <translation>証明書がなければ入れません。</translation>
    </message>
    <message>
        <source>Decided by what the other fields say.</source>
        <translation>ほかのフィールドの内容で決まります。</translation>
    </message>
    <message>
        <source>The value decides, and nothing is remembered.</source>
        <translation>値で決まり、何も記憶しません。</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>The target that gave the value to a client keeps it.</source>
        <translation>クライアントに値を渡したターゲットが引き続き担当します。</translation>
    </message>
    <message>
        <source>Always.</source>
        <translation>常に行います。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Never.</source>
        <translation>行いません。</translation>
    </message>
    <message>
        <source>sub</source>
        <translation>sub</translation>
    </message>
    <message>
        <source>The subject of the token.</source>
        <translation>トークンのサブジェクト。</translation>
    </message>
    <message>
        <source>client_id</source>
        <translation>client_id</translation>
    </message>
    <message>
        <source>The azp claim, or else client_id.</source>
        <translation>azp クレーム。なければ client_id。</translation>
    </message>
    <message>
        <source>301 Moved permanently</source>
        <translation>301 恒久的な移動</translation>
    </message>
    <message>
        <source>Remembered; POST may become GET.</source>
        <translation>記憶されます。POST は GET になることがあります。</translation>
    </message>
    <message>
        <source>302 Found</source>
        <translation>302 一時的な移動</translation>
    </message>
    <message>
        <source>For now; POST may become GET.</source>
        <translation>今回だけです。POST は GET になることがあります。</translation>
    </message>
    <message>
        <source>303 See other</source>
        <translation>303 ほかを参照</translation>
    </message>
    <message>
        <source>Asked for with GET.</source>
        <translation>GET で要求されます。</translation>
    </message>
    <message>
        <source>307 Temporary redirect</source>
        <translation>307 一時的リダイレクト</translation>
    </message>
    <message>
        <source>For now, with the same method.</source>
        <translation>今回だけです。メソッドは同じです。</translation>
    </message>
    <message>
        <source>308 Permanent redirect</source>
        <translation>308 恒久的リダイレクト</translation>
    </message>
    <message>
        <source>Remembered, with the same method.</source>
        <translation>記憶されます。メソッドは同じです。</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>The format that this Headgate writes.</source>
        <translation>この Headgate が書き込む形式。</translation>
    </message>
    <message>
        <source>No effect: this route is answered here.</source>
        <translation>効果なし: このルートはここで応答します。</translation>
    </message>
    <message>
        <source>No effect: this route takes no upgrades.</source>
        <translation>効果なし: このルートはアップグレードを受け付けません。</translation>
    </message>
    <message>
        <source>No effect: there is one attempt only.</source>
        <translation>効果なし: 試行は 1 回だけです。</translation>
    </message>
    <message>
        <source>No effect: nobody may wait.</source>
        <translation>効果なし: 待機は許可されていません。</translation>
    </message>
    <message>
        <source>No effect: nothing is recorded.</source>
        <translation>効果なし: 何も記録されません。</translation>
    </message>
    <message>
        <source>No effect: the guard is off.</source>
        <translation>効果なし: ガードがオフです。</translation>
    </message>
    <message>
        <source>No effect: the balance is not hash.</source>
        <translation>効果なし: 負荷分散が hash ではありません。</translation>
    </message>
    <message>
        <source>No effect: the probe only connects.</source>
        <translation>効果なし: プローブは接続だけを行います。</translation>
    </message>
    <message>
        <source>No effect: no cookie is signed.</source>
        <translation>効果なし: 署名される Cookie がありません。</translation>
    </message>
    <message>
        <source>No effect: no target has an https URL.</source>
        <translation>効果なし: https URL のターゲットがありません。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>必須項目です。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>認証機関</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>オリジン</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>リスナー</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>計数単位</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト数</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>バースト</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>信頼するプロキシ</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>ハンドシェイク</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>ヘッダー部</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>キープアライブ</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Per address</source>
        <translation>アドレスごと</translation>
    </message>
    <message>
        <source>Slowest rate</source>
        <translation>最低速度</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Ask clients</source>
        <translation>証明書の要求</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Oldest version</source>
        <translation>最古のバージョン</translation>
    </message>
    <message>
        <source>Certificates of clients</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Unix ソケット</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同時数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kept warm</source>
        <translation>ウォーム接続</translation>
    </message>
    <message>
        <source>For</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>By</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>記憶期間</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>サーバーの種類</translation>
    </message>
    <message>
        <source>Probe by</source>
        <translation>プローブ方法</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>含む文字列</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Up after</source>
        <translation>UP しきい値</translation>
    </message>
    <message>
        <source>Down after</source>
        <translation>DOWN しきい値</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗回数</translation>
    </message>
    <message>
        <source>Left out for</source>
        <translation>除外時間</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Cut streams</source>
        <translation>途切れたストリーム</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>サーバー名</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>負荷分散</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>代替プール</translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation>強制試行</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>スロースタート</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation>アフィニティ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>Ejection</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Strip prefix</source>
        <translation>接頭辞を除去</translation>
    </message>
    <message>
        <source>Add prefix</source>
        <translation>接頭辞を追加</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>To</source>
        <translation>転送先</translation>
    </message>
    <message>
        <source>Key from</source>
        <translation>キーの取得元</translation>
    </message>
    <message>
        <source>Forward it</source>
        <translation>キーを転送</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>レルム</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>鍵セット</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新間隔</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Client&apos;s name</source>
        <translation>クライアント名</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>許容誤差</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Expose</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>リクエストボディ</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>最初のバイト</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Of POST too</source>
        <translation>POST も対象</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>一致条件</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>書き換え</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>ガード</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Body limit</source>
        <translation>ボディの上限</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Back to default: %1</source>
        <translation>既定に戻す: %1</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>Nothing has come through this route yet.</source>
        <translation>このルートを通ったものはまだありません。</translation>
    </message>
    <message>
        <source>Would have cut %1 of the last %2.</source>
        <translation>直近 %2 件のうち %1 件が切断されるところでした。</translation>
    </message>
    <message>
        <source>Slowest that finished: %1.</source>
        <translation>完了したうち最も遅いもの: %1。</translation>
    </message>
    <message>
        <source>Time to first byte: no answers yet</source>
        <translation>最初のバイトまでの時間: 応答はまだありません</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>下書き %1</translation>
    </message>
    <message>
        <source>cut at %1</source>
        <translation>%1 で切断</translation>
    </message>
    <message>
        <source>%1 cut %2</source>
        <translation>%1 で %2 件切断</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>This form cannot show what the profile says here.</source>
        <translation>プロファイルのこの部分はフォームで表示できません。</translation>
    </message>
    <message>
        <source>There is no such thing in the profile any more.</source>
        <translation>プロファイルにはもうありません。</translation>
    </message>
    <message>
        <source>It is of another kind than it should be.</source>
        <translation>種類が正しくありません。</translation>
    </message>
    <message>
        <source>Open the JSON</source>
        <translation>JSON を開く</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>オフです。</translation>
    </message>
    <message>
        <source>Cannot be applied.</source>
        <translation>適用できません。</translation>
    </message>
    <message>
        <source>Works, but:</source>
        <translation>動作しますが:</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>負荷分散</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>The profile&apos;s defaults switch it on.</source>
        <translation>プロファイルの既定値でオンになっています。</translation>
    </message>
    <message>
        <source>%1 preset ▾</source>
        <translation>プリセット %1 ▾</translation>
    </message>
    <message>
        <source>Preset ▾</source>
        <translation>プリセット ▾</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>プリセット: %1</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>プリセットを選択</translation>
    </message>
    <message>
        <source>%1: %2 preset</source>
        <translation>%1: プリセット %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More of this</source>
        <translation>この項目のその他</translation>
    </message>
    <message>
        <source>The format of this file.</source>
        <translation>このファイルの形式。</translation>
    </message>
    <message>
        <source>Its name for people.</source>
        <translation>人が読むための名前。</translation>
    </message>
    <message>
        <source>A comment; it has no effect.</source>
        <translation>コメント。動作には影響しません。</translation>
    </message>
    <message>
        <source>Who may be told apart by keys.</source>
        <translation>キーで区別できるクライアント。</translation>
    </message>
    <message>
        <source>Rate limits that routes and clients refer to.</source>
        <translation>ルートとクライアントが参照するレート制限。</translation>
    </message>
    <message>
        <source>Where clients connect.</source>
        <translation>クライアントの接続先。</translation>
    </message>
    <message>
        <source>Groups of upstream servers.</source>
        <translation>アップストリームサーバーのグループ。</translation>
    </message>
    <message>
        <source>Which request goes where; the first that matches wins.</source>
        <translation>どのリクエストをどこへ送るか。最初に一致したものが優先されます。</translation>
    </message>
    <message>
        <source>What holds where an object says nothing.</source>
        <translation>オブジェクトに指定がないときに使われる値。</translation>
    </message>
    <message>
        <source>Kept for the window.</source>
        <translation>ウィンドウのために保持される内容。</translation>
    </message>
    <message>
        <source>Its name in references, logs and replies. A changed id is a new thing.</source>
        <translation>参照、ログ、応答での名前。id を変更すると別のものになります。</translation>
    </message>
    <message>
        <source>Its keys: references to secrets, or sha256:HEX.</source>
        <translation>キー: シークレットへの参照、または sha256:HEX。</translation>
    </message>
    <message>
        <source>The client certificate that stands for it: CN=NAME, dns:, uri:, email: or sha256:HEX.</source>
        <translation>これを表すクライアント証明書: CN=NAME、dns:、uri:、email:、sha256:HEX のいずれか。</translation>
    </message>
    <message>
        <source>Limits on its requests, over all routes.</source>
        <translation>全ルートを通したリクエストの上限。</translation>
    </message>
    <message>
        <source>What is counted apart: address, client, header:NAME or another selector.</source>
        <translation>別々に数える単位: address、client、header:NAME、またはほかのセレクター。</translation>
    </message>
    <message>
        <source>Requests in each window.</source>
        <translation>各ウィンドウでのリクエスト数。</translation>
    </message>
    <message>
        <source>The length of the window.</source>
        <translation>ウィンドウの長さ。</translation>
    </message>
    <message>
        <source>How many may come at once; otherwise as many as the limit.</source>
        <translation>一度に届いてよい数。指定がなければ上限と同じです。</translation>
    </message>
    <message>
        <source>enforce refuses requests, dry_run only reports them.</source>
        <translation>enforce はリクエストを拒否し、dry_run は報告だけを行います。</translation>
    </message>
    <message>
        <source>For the TLS handshake.</source>
        <translation>TLS ハンドシェイク用。</translation>
    </message>
    <message>
        <source>From a request&apos;s first byte to the end of its head.</source>
        <translation>リクエストの最初のバイトからヘッダー部の終わりまで。</translation>
    </message>
    <message>
        <source>How long an idle connection of a client is kept.</source>
        <translation>クライアントのアイドル接続を保持する時間。</translation>
    </message>
    <message>
        <source>How long a client may take nothing of its response.</source>
        <translation>クライアントがレスポンスをまったく受け取らなくてよい時間。</translation>
    </message>
    <message>
        <source>Open connections at most.</source>
        <translation>開いている接続の最大数。</translation>
    </message>
    <message>
        <source>Open connections of one address at most.</source>
        <translation>1 つのアドレスから開いている接続の最大数。</translation>
    </message>
    <message>
        <source>A request body that comes slower than this each second, or a response that is read slower, is given up after a minute; off lets it trickle.</source>
        <translation>毎秒これより遅く届くリクエストボディ、または遅く読まれるレスポンスは、1 分後に打ち切ります。off では打ち切りません。</translation>
    </message>
    <message>
        <source>local-ca makes one, files reads one.</source>
        <translation>local-ca は作成し、files は読み込みます。</translation>
    </message>
    <message>
        <source>local-ca: the names and addresses that clients call the listener by.</source>
        <translation>local-ca: クライアントがリスナーを呼ぶときの名前とアドレス。</translation>
    </message>
    <message>
        <source>files: the certificate and those that signed it, PEM.</source>
        <translation>files: 証明書と、それに署名した証明書。PEM。</translation>
    </message>
    <message>
        <source>files: a reference to the private key, PEM.</source>
        <translation>files: 秘密鍵への参照。PEM。</translation>
    </message>
    <message>
        <source>Are clients asked for a certificate?</source>
        <translation>クライアントに証明書を求めますか？</translation>
    </message>
    <message>
        <source>Who signs the certificates of clients, PEM.</source>
        <translation>クライアントの証明書に署名する認証局。PEM。</translation>
    </message>
    <message>
        <source>Certificates, chosen by the name that the client asks for.</source>
        <translation>クライアントが求める名前で選ばれる証明書。</translation>
    </message>
    <message>
        <source>The oldest version of TLS that is spoken.</source>
        <translation>使用する TLS の最も古いバージョン。</translation>
    </message>
    <message>
        <source>Certificates of clients.</source>
        <translation>クライアントの証明書。</translation>
    </message>
    <message>
        <source>Is it open?</source>
        <translation>開いていますか？</translation>
    </message>
    <message>
        <source>Where it listens; localhost is both loopback addresses.</source>
        <translation>待ち受ける場所。localhost は両方のループバックアドレスです。</translation>
    </message>
    <message>
        <source>The port; 0 takes a free one.</source>
        <translation>ポート。0 は空いているものを使います。</translation>
    </message>
    <message>
        <source>What is spoken with clients.</source>
        <translation>クライアントとの通信に使うプロトコル。</translation>
    </message>
    <message>
        <source>Networks whose X-Forwarded-* fields are believed.</source>
        <translation>X-Forwarded-* フィールドを信用するネットワーク。</translation>
    </message>
    <message>
        <source>Timers on the client&apos;s side.</source>
        <translation>クライアント側のタイマー。</translation>
    </message>
    <message>
        <source>How many connections may be open.</source>
        <translation>開いてよい接続の数。</translation>
    </message>
    <message>
        <source>HTTPS.</source>
        <translation>HTTPS。</translation>
    </message>
    <message>
        <source>Where it is; its path is put in front of the request&apos;s.</source>
        <translation>場所。このパスがリクエストのパスの前に付きます。</translation>
    </message>
    <message>
        <source>A Unix socket to dial instead of the URL&apos;s host and port.</source>
        <translation>URL のホストとポートの代わりに接続する Unix ソケット。</translation>
    </message>
    <message>
        <source>Its share of the pool&apos;s requests.</source>
        <translation>プールのリクエストに占める割合。</translation>
    </message>
    <message>
        <source>Used only when no other target can be.</source>
        <translation>ほかに使えるターゲットがないときだけ使われます。</translation>
    </message>
    <message>
        <source>Exchanges at a time at most; 0 is no limit.</source>
        <translation>同時に行うやり取りの最大数。0 は無制限です。</translation>
    </message>
    <message>
        <source>on takes requests; drain takes what is bound to it by affinity, maintenance nothing.</source>
        <translation>on はリクエストを受け付けます。drain はアフィニティで結び付いたものだけを、maintenance は何も受け付けません。</translation>
    </message>
    <message>
        <source>Warm connections that each worker keeps.</source>
        <translation>各ワーカーが保持するウォーム接続の数。</translation>
    </message>
    <message>
        <source>How long a warm connection is kept.</source>
        <translation>ウォーム接続を保持する時間。</translation>
    </message>
    <message>
        <source>What belongs together: cookie:NAME, address, header:NAME or another selector.</source>
        <translation>ひとまとまりとする基準: cookie:NAME、address、header:NAME、またはほかのセレクター。</translation>
    </message>
    <message>
        <source>How long it is remembered.</source>
        <translation>記憶する期間。</translation>
    </message>
    <message>
        <source>A reference to the key that signs cookies; otherwise one is made.</source>
        <translation>Cookie に署名する鍵への参照。なければ作成されます。</translation>
    </message>
    <message>
        <source>hash: the value decides; learn: the target that gave a client the value in a response keeps it; auto learns Mcp-Session-Id.</source>
        <translation>hash: 値で決まります。learn: レスポンスで値をクライアントに渡したターゲットが引き続き担当します。auto は Mcp-Session-Id を学習します。</translation>
    </message>
    <message>
        <source>What is asked of a server of that kind; fields that are written here win over it.</source>
        <translation>この種類のサーバーに要求する内容。ここに書かれたフィールドが優先されます。</translation>
    </message>
    <message>
        <source>http asks for a path, tcp only connects.</source>
        <translation>http はパスを要求し、tcp は接続だけを行います。</translation>
    </message>
    <message>
        <source>http: the method.</source>
        <translation>http: メソッド。</translation>
    </message>
    <message>
        <source>http: the path.</source>
        <translation>http: パス。</translation>
    </message>
    <message>
        <source>http: fields of the probe.</source>
        <translation>http: プローブのフィールド。</translation>
    </message>
    <message>
        <source>http: the body of the probe.</source>
        <translation>http: プローブのボディ。</translation>
    </message>
    <message>
        <source>http: the statuses that count as healthy.</source>
        <translation>http: 正常とみなすステータス。</translation>
    </message>
    <message>
        <source>http: text that the first 64 KiB of the answer&apos;s body have to hold.</source>
        <translation>http: 応答ボディの先頭 64 KiB に含まれるべき文字列。</translation>
    </message>
    <message>
        <source>Time between probes.</source>
        <translation>プローブの間隔。</translation>
    </message>
    <message>
        <source>How long an answer may take.</source>
        <translation>応答にかかってよい時間。</translation>
    </message>
    <message>
        <source>Good answers in a row until it counts as up.</source>
        <translation>UP とみなすまでの、連続した良好な応答の数。</translation>
    </message>
    <message>
        <source>Bad answers in a row until it counts as down.</source>
        <translation>DOWN とみなすまでの、連続した不良な応答の数。</translation>
    </message>
    <message>
        <source>Failures within the window, and no fewer than successes since the first, that eject a target; 0 never does. A refused connection ejects at once.</source>
        <translation>ウィンドウ内の失敗がこの数に達し、最初の失敗以降の成功数を下回らないとき、ターゲットを除外します。0 では除外しません。接続の拒否はただちに除外します。</translation>
    </message>
    <message>
        <source>The time in which failures are counted.</source>
        <translation>失敗を数える期間。</translation>
    </message>
    <message>
        <source>How long a target is left out the first time.</source>
        <translation>最初に除外される時間。</translation>
    </message>
    <message>
        <source>How long at most.</source>
        <translation>最大の時間。</translation>
    </message>
    <message>
        <source>Statuses of a target that are failures.</source>
        <translation>失敗とみなすターゲットのステータス。</translation>
    </message>
    <message>
        <source>Do error events inside an event stream, and streams that are cut, count as failures?</source>
        <translation>イベントストリーム内のエラーイベントや途切れたストリームを失敗とみなしますか？</translation>
    </message>
    <message>
        <source>Is the certificate of a target checked?</source>
        <translation>ターゲットの証明書を確認しますか？</translation>
    </message>
    <message>
        <source>The name to ask for and to check; otherwise the URL&apos;s host.</source>
        <translation>要求して確認する名前。なければ URL のホスト。</translation>
    </message>
    <message>
        <source>Who signs the certificates of targets, PEM; otherwise the system&apos;s authorities.</source>
        <translation>ターゲットの証明書に署名する認証局。PEM。なければシステムの認証局。</translation>
    </message>
    <message>
        <source>The gateway&apos;s own certificate, PEM.</source>
        <translation>ゲートウェイ自身の証明書。PEM。</translation>
    </message>
    <message>
        <source>A reference to its private key.</source>
        <translation>その秘密鍵への参照。</translation>
    </message>
    <message>
        <source>What is spoken with targets.</source>
        <translation>ターゲットとの通信に使うプロトコル。</translation>
    </message>
    <message>
        <source>How a target is chosen.</source>
        <translation>ターゲットの選び方。</translation>
    </message>
    <message>
        <source>With balance hash: what is hashed.</source>
        <translation>負荷分散が hash のとき: ハッシュする対象。</translation>
    </message>
    <message>
        <source>The pool to use when no target here can be.</source>
        <translation>ここのターゲットが 1 つも使えないときに使うプール。</translation>
    </message>
    <message>
        <source>When no target can be used, are all tried all the same, whatever probes and failures say?</source>
        <translation>使えるターゲットがないとき、プローブや失敗の結果にかかわらず、すべてを試しますか？</translation>
    </message>
    <message>
        <source>How long a target that came back is spared.</source>
        <translation>復帰したターゲットの負荷を抑える時間。</translation>
    </message>
    <message>
        <source>The upstream servers.</source>
        <translation>アップストリームサーバー。</translation>
    </message>
    <message>
        <source>Warm connections to targets.</source>
        <translation>ターゲットへのウォーム接続。</translation>
    </message>
    <message>
        <source>Requests that belong together go to the same target.</source>
        <translation>ひとまとまりのリクエストは同じターゲットに送られます。</translation>
    </message>
    <message>
        <source>Probes that tell whether targets are alive.</source>
        <translation>ターゲットが動作しているかを確かめるプローブ。</translation>
    </message>
    <message>
        <source>Leaves out targets that fail.</source>
        <translation>失敗するターゲットを除外します。</translation>
    </message>
    <message>
        <source>TLS with targets whose URL is https.</source>
        <translation>URL が https のターゲットとの TLS。</translation>
    </message>
    <message>
        <source>Host patterns, without a port.</source>
        <translation>ホストのパターン。ポートは含みません。</translation>
    </message>
    <message>
        <source>Path patterns: exact, or a prefix that ends in /*.</source>
        <translation>パスのパターン: 完全一致、または /* で終わる接頭辞。</translation>
    </message>
    <message>
        <source>Methods, in capitals.</source>
        <translation>メソッド。大文字で記入します。</translation>
    </message>
    <message>
        <source>Fields and the patterns of their values; all must match.</source>
        <translation>フィールドとその値のパターン。すべて一致する必要があります。</translation>
    </message>
    <message>
        <source>Query parameters and their patterns; all must match.</source>
        <translation>クエリパラメーターとそのパターン。すべて一致する必要があります。</translation>
    </message>
    <message>
        <source>Named clients, told by a bearer token, X-Api-Key or their certificate.</source>
        <translation>名前のあるクライアント。Bearer トークン、X-Api-Key、証明書のいずれかで識別します。</translation>
    </message>
    <message>
        <source>Taken off the path, at a segment boundary.</source>
        <translation>パスから、セグメントの境界で取り除きます。</translation>
    </message>
    <message>
        <source>Put in front of the path.</source>
        <translation>パスの前に付けます。</translation>
    </message>
    <message>
        <source>The Host that targets see: auto, preserve, target or a fixed name.</source>
        <translation>ターゲットから見える Host: auto、preserve、target、または固定の名前。</translation>
    </message>
    <message>
        <source>The status.</source>
        <translation>ステータス。</translation>
    </message>
    <message>
        <source>Fields; values may hold {variables}.</source>
        <translation>フィールド。値には {variables} を使えます。</translation>
    </message>
    <message>
        <source>The body; it may hold {variables}.</source>
        <translation>ボディ。{variables} を使えます。</translation>
    </message>
    <message>
        <source>Where to; it may hold {variables}.</source>
        <translation>転送先。{variables} を使えます。</translation>
    </message>
    <message>
        <source>Networks that may pass; none means all.</source>
        <translation>通過できるネットワーク。なければすべて。</translation>
    </message>
    <message>
        <source>Networks that may not; they win.</source>
        <translation>通過できないネットワーク。許可より優先されます。</translation>
    </message>
    <message>
        <source>Are Host and Origin checked against DNS rebinding? auto: on routes to MCP servers.</source>
        <translation>DNS リバインディングに備えて Host と Origin を確認しますか？ auto: MCP サーバーへのルートで行います。</translation>
    </message>
    <message>
        <source>Hosts besides this machine&apos;s own names that requests may be for.</source>
        <translation>このマシン自身の名前のほかに、リクエストの宛先にできるホスト。</translation>
    </message>
    <message>
        <source>Origins besides this machine&apos;s own whose pages may ask.</source>
        <translation>このマシン自身のほかに、ページからの要求を許可するオリジン。</translation>
    </message>
    <message>
        <source>Origins whose pages may ask: https://app.example, patterns, or *.</source>
        <translation>ページからの要求を許可するオリジン: https://app.example、パターン、または *。</translation>
    </message>
    <message>
        <source>Methods that they may use.</source>
        <translation>使用できるメソッド。</translation>
    </message>
    <message>
        <source>Fields that they may send.</source>
        <translation>送信できるフィールド。</translation>
    </message>
    <message>
        <source>Fields of responses that they may read.</source>
        <translation>読み取れるレスポンスのフィールド。</translation>
    </message>
    <message>
        <source>May they send cookies and certificates?</source>
        <translation>Cookie と証明書の送信を許可しますか？</translation>
    </message>
    <message>
        <source>How long a browser may remember this.</source>
        <translation>ブラウザーがこれを記憶してよい期間。</translation>
    </message>
    <message>
        <source>Where a client&apos;s key is looked for; certificate is that of its TLS connection.</source>
        <translation>クライアントのキーを探す場所。certificate は TLS 接続の証明書です。</translation>
    </message>
    <message>
        <source>Which clients may pass; * is every named one.</source>
        <translation>通過できるクライアント。* は名前のあるすべてのクライアントです。</translation>
    </message>
    <message>
        <source>Is the key that was checked passed on to the target?</source>
        <translation>確認したキーをターゲットに渡しますか？</translation>
    </message>
    <message>
        <source>The client that this user is.</source>
        <translation>このユーザーに対応するクライアント。</translation>
    </message>
    <message>
        <source>The name that is typed.</source>
        <translation>入力される名前。</translation>
    </message>
    <message>
        <source>A reference to the password, or sha256:HEX.</source>
        <translation>パスワードへの参照、または sha256:HEX。</translation>
    </message>
    <message>
        <source>What browsers show when they ask.</source>
        <translation>ブラウザーが確認時に表示する内容。</translation>
    </message>
    <message>
        <source>Who may pass.</source>
        <translation>通過できるユーザー。</translation>
    </message>
    <message>
        <source>The keys: a JWKS file, or the http(s) URL of one.</source>
        <translation>鍵: JWKS ファイル、またはその http(s) URL。</translation>
    </message>
    <message>
        <source>How long the keys of a URL are believed.</source>
        <translation>URL から得た鍵を信用する期間。</translation>
    </message>
    <message>
        <source>HS256: a reference to the shared secret.</source>
        <translation>HS256: 共有シークレットへの参照。</translation>
    </message>
    <message>
        <source>The signatures that are believed; with a secret always HS256.</source>
        <translation>信用する署名。シークレットがあれば常に HS256 です。</translation>
    </message>
    <message>
        <source>Who must have issued the token; empty: anybody who has a key.</source>
        <translation>トークンの発行者。空なら、鍵を持つ者すべて。</translation>
    </message>
    <message>
        <source>For whom it must be, any of them; none: for anybody.</source>
        <translation>トークンの宛先のいずれか。なければ、すべて。</translation>
    </message>
    <message>
        <source>What it must allow, all of them.</source>
        <translation>トークンが許可すべき内容。すべて必要です。</translation>
    </message>
    <message>
        <source>The claim that is the client&apos;s name; client_id is azp, or else client_id.</source>
        <translation>クライアントの名前となるクレーム。client_id は azp、なければ client_id です。</translation>
    </message>
    <message>
        <source>How far clocks may differ.</source>
        <translation>時計のずれの許容範囲。</translation>
    </message>
    <message>
        <source>The pool that is asked.</source>
        <translation>問い合わせ先のプール。</translation>
    </message>
    <message>
        <source>The path that is asked for.</source>
        <translation>要求するパス。</translation>
    </message>
    <message>
        <source>Fields of its answer that the request carries on.</source>
        <translation>リクエストが引き継ぐ応答のフィールド。</translation>
    </message>
    <message>
        <source>How long its answer may take.</source>
        <translation>応答にかかってよい時間。</translation>
    </message>
    <message>
        <source>Exchanges at a time at most.</source>
        <translation>同時に行うやり取りの最大数。</translation>
    </message>
    <message>
        <source>How many more may wait.</source>
        <translation>さらに待機できる数。</translation>
    </message>
    <message>
        <source>How long they may wait.</source>
        <translation>待機できる時間。</translation>
    </message>
    <message>
        <source>How many may wait.</source>
        <translation>待機できる数。</translation>
    </message>
    <message>
        <source>Fields with one value; what was there is replaced.</source>
        <translation>値が 1 つのフィールド。元の値は置き換えられます。</translation>
    </message>
    <message>
        <source>Fields that are added to what is there.</source>
        <translation>既存のものに追加するフィールド。</translation>
    </message>
    <message>
        <source>Fields that are taken out, before set and add.</source>
        <translation>set と add の前に取り除くフィールド。</translation>
    </message>
    <message>
        <source>Rules for the request&apos;s fields.</source>
        <translation>リクエストのフィールドの規則。</translation>
    </message>
    <message>
        <source>Rules for the response&apos;s fields.</source>
        <translation>レスポンスのフィールドの規則。</translation>
    </message>
    <message>
        <source>For the connection to a target.</source>
        <translation>ターゲットへの接続用。</translation>
    </message>
    <message>
        <source>How long a client may send nothing of its request&apos;s body.</source>
        <translation>クライアントがリクエストボディを送らなくてよい時間。</translation>
    </message>
    <message>
        <source>From the request&apos;s end to the first byte of the response.</source>
        <translation>リクエストの終わりからレスポンスの最初のバイトまで。</translation>
    </message>
    <message>
        <source>How long a response may stand still.</source>
        <translation>レスポンスが止まってよい時間。</translation>
    </message>
    <message>
        <source>For the whole exchange.</source>
        <translation>やり取り全体。</translation>
    </message>
    <message>
        <source>How long a WebSocket may be silent in both directions.</source>
        <translation>WebSocket が両方向で無通信でよい時間。</translation>
    </message>
    <message>
        <source>Attempts in all.</source>
        <translation>合計の試行回数。</translation>
    </message>
    <message>
        <source>Reasons for another attempt: connect, or statuses of a target.</source>
        <translation>再試行する理由: connect、またはターゲットのステータス。</translation>
    </message>
    <message>
        <source>Also for methods that may not be repeated safely?</source>
        <translation>安全に繰り返せないメソッドも対象にしますか？</translation>
    </message>
    <message>
        <source>Are exchanges recorded?</source>
        <translation>やり取りを記録しますか？</translation>
    </message>
    <message>
        <source>How much of each body is kept; off keeps none.</source>
        <translation>各ボディを保持する量。off では保持しません。</translation>
    </message>
    <message>
        <source>How much of each event stream or WebSocket is kept; off keeps none.</source>
        <translation>各イベントストリームや WebSocket を保持する量。off では保持しません。</translation>
    </message>
    <message>
        <source>What is made unreadable before it is kept.</source>
        <translation>保持する前に読めないようにする内容。</translation>
    </message>
    <message>
        <source>Does it take requests?</source>
        <translation>リクエストを受け付けますか？</translation>
    </message>
    <message>
        <source>The folder that the window shows it in.</source>
        <translation>ウィンドウで表示されるフォルダー。</translation>
    </message>
    <message>
        <source>Words to find it by.</source>
        <translation>検索に使う語。</translation>
    </message>
    <message>
        <source>The listeners it belongs to; none means all.</source>
        <translation>属するリスナー。なければすべて。</translation>
    </message>
    <message>
        <source>The requests it takes. The first route that matches wins.</source>
        <translation>受け付けるリクエスト。最初に一致したルートが優先されます。</translation>
    </message>
    <message>
        <source>How the request&apos;s path and host are changed.</source>
        <translation>リクエストのパスとホストの変更方法。</translation>
    </message>
    <message>
        <source>Action: forward to this pool.</source>
        <translation>動作: このプールに転送します。</translation>
    </message>
    <message>
        <source>Action: answer with this.</source>
        <translation>動作: これで応答します。</translation>
    </message>
    <message>
        <source>Action: send the client elsewhere.</source>
        <translation>動作: クライアントを別の場所へ送ります。</translation>
    </message>
    <message>
        <source>Action: answer with the gateway&apos;s metrics, as Prometheus reads them.</source>
        <translation>動作: Prometheus 形式のゲートウェイのメトリクスで応答します。</translation>
    </message>
    <message>
        <source>Which addresses may pass.</source>
        <translation>通過できるアドレス。</translation>
    </message>
    <message>
        <source>Refuses requests that a web page of elsewhere has made.</source>
        <translation>よその Web ページが出したリクエストを拒否します。</translation>
    </message>
    <message>
        <source>Lets web pages of other origins in; preflights are answered here.</source>
        <translation>ほかのオリジンの Web ページを受け入れます。プリフライトにはここで応答します。</translation>
    </message>
    <message>
        <source>Named clients may pass, by a key or certificate.</source>
        <translation>名前のあるクライアントがキーまたは証明書で通過できます。</translation>
    </message>
    <message>
        <source>Named clients may pass, by user and password.</source>
        <translation>名前のあるクライアントがユーザー名とパスワードで通過できます。</translation>
    </message>
    <message>
        <source>Whoever has a signed token may pass.</source>
        <translation>署名付きトークンを持つ者が通過できます。</translation>
    </message>
    <message>
        <source>A target of another pool decides who may pass.</source>
        <translation>通過の可否を別のプールのターゲットが決めます。</translation>
    </message>
    <message>
        <source>Limits on its requests.</source>
        <translation>リクエストの上限。</translation>
    </message>
    <message>
        <source>How many exchanges may run at a time.</source>
        <translation>同時に実行できるやり取りの数。</translation>
    </message>
    <message>
        <source>Requests wait here while no target can be used, instead of failing at once.</source>
        <translation>使えるターゲットがない間、リクエストはすぐに失敗せず、ここで待機します。</translation>
    </message>
    <message>
        <source>Changes of header fields; the rules of defaults run first.</source>
        <translation>ヘッダーフィールドの変更。既定値の規則が先に適用されます。</translation>
    </message>
    <message>
        <source>Is a Forwarded field (RFC 7239) sent beside X-Forwarded-*?</source>
        <translation>X-Forwarded-* に加えて Forwarded フィールド（RFC 7239）を送りますか？</translation>
    </message>
    <message>
        <source>Timers; all but total start again with every progress.</source>
        <translation>タイマー。total 以外は、進行があるたびに最初から計り直します。</translation>
    </message>
    <message>
        <source>Other attempts at other targets.</source>
        <translation>ほかのターゲットでの再試行。</translation>
    </message>
    <message>
        <source>The largest request body.</source>
        <translation>リクエストボディの最大サイズ。</translation>
    </message>
    <message>
        <source>What is kept of its exchanges.</source>
        <translation>やり取りのうち保持する内容。</translation>
    </message>
    <message>
        <source>Defaults of every route.</source>
        <translation>すべてのルートの既定値。</translation>
    </message>
    <message>
        <source>Defaults of every pool.</source>
        <translation>すべてのプールの既定値。</translation>
    </message>
    <message>
        <source>Defaults of every listener.</source>
        <translation>すべてのリスナーの既定値。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Open the limit</source>
        <translation>上限を開く</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>per</source>
        <translation>/</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>バースト</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>計数単位</translation>
    </message>
    <message>
        <source>All of it…</source>
        <translation>すべて表示…</translation>
    </message>
    <message>
        <source>%1: %2 per %3 for each %4</source>
        <translation>%1: %4 ごとに %3 あたり %2 件</translation>
    </message>
    <message>
        <source>By minute, at most %1</source>
        <translation>分ごと、最大 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Queue instead of 429</source>
        <translation>429 の代わりに待機</translation>
    </message>
    <message>
        <source>Takes the limit off this route, and lets requests wait for their turn.</source>
        <translation>このルートから上限を外し、リクエストに順番を待たせます。</translation>
    </message>
    <message>
        <source>None of %1 would be limited.</source>
        <translation>%1 件のうち、制限されるものはありません。</translation>
    </message>
    <message>
        <source>%1 of %2 would be limited.</source>
        <translation>%2 件のうち %1 件が制限されます。</translation>
    </message>
    <message>
        <source>%1 of %2 would be limited, mostly %3.</source>
        <translation>%2 件のうち %1 件が制限されます。主に %3 です。</translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation>%1 に引き上げ</translation>
    </message>
    <message>
        <source>%1: queue instead of %2</source>
        <translation>%1: %2 の代わりに待機</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>%1, name</source>
        <translation>%1、名前</translation>
    </message>
    <message>
        <source>%1, value</source>
        <translation>%1、値</translation>
    </message>
    <message>
        <source>Remove number %1</source>
        <translation>%1 番目を削除</translation>
    </message>
    <message>
        <source>From defaults: %1</source>
        <translation>既定値から: %1</translation>
    </message>
    <message>
        <source>New listener…</source>
        <translation>新規リスナー…</translation>
    </message>
    <message>
        <source>New pool…</source>
        <translation>新規プール…</translation>
    </message>
    <message>
        <source>New limit…</source>
        <translation>新規上限…</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>新規クライアント…</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>%1 番目</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>移動: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>使用中です。</translation>
    </message>
    <message>
        <source>Named by: %1</source>
        <translation>参照元: %1</translation>
    </message>
    <message>
        <source>Remove it there too</source>
        <translation>参照元からも削除</translation>
    </message>
    <message>
        <source>Replace by ▾</source>
        <translation>置き換え ▾</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%2 を %1 に置き換え</translation>
    </message>
    <message>
        <source>LLM stream</source>
        <translation>LLM ストリーム</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>MCP over HTTP</source>
        <translation>MCP over HTTP</translation>
    </message>
    <message>
        <source>Plain API</source>
        <translation>通常の API</translation>
    </message>
    <message>
        <source>Waits ten minutes for the first word, and fifteen for each one after it.</source>
        <translation>最初の言葉を 10 分、その後の言葉をそれぞれ 15 分待ちます。</translation>
    </message>
    <message>
        <source>Connects fast, then may be silent for six hours.</source>
        <translation>すばやく接続し、その後は 6 時間の無通信を許します。</translation>
    </message>
    <message>
        <source>Lets streams be silent for an hour, and keeps web pages of elsewhere out.</source>
        <translation>ストリームに 1 時間の無通信を許し、よその Web ページを入れません。</translation>
    </message>
    <message>
        <source>Short timers, small bodies, and another attempt after 502 or 503.</source>
        <translation>短いタイマー、小さいボディ、502 または 503 の後の再試行。</translation>
    </message>
    <message>
        <source>A plain secret</source>
        <translation>平文のシークレット</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>シークレット %1</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 を置き換え</translation>
    </message>
    <message>
        <source>Keep in keychain…</source>
        <translation>キーチェーンに保存…</translation>
    </message>
    <message>
        <source>there</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>キーチェーンに保存</translation>
    </message>
    <message>
        <source>Type it, or env:NAME, file:PATH</source>
        <translation>入力するか、env:NAME、file:PATH を指定</translation>
    </message>
    <message>
        <source>%1, its name in the keychain</source>
        <translation>%1、キーチェーンでの名前</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>以前は %1</translation>
    </message>
    <message>
        <source>%1, another one</source>
        <translation>%1、もう 1 つ</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1、%2 番目</translation>
    </message>
    <message>
        <source>Move number %1</source>
        <translation>%1 番目を移動</translation>
    </message>
    <message>
        <source>Needs a whole number.</source>
        <translation>整数を入力してください。</translation>
    </message>
    <message>
        <source>Needs a number from %1 to %2.</source>
        <translation>%1 から %2 までの数値を入力してください。</translation>
    </message>
    <message>
        <source>Cannot be off here: write 10s or 15m.</source>
        <translation>ここではオフにできません。10s や 15m のように書いてください。</translation>
    </message>
    <message>
        <source>Write off for none.</source>
        <translation>なしにするには off と書いてください。</translation>
    </message>
    <message>
        <source>Needs a unit: %1KiB or %1MiB.</source>
        <translation>単位が必要です: %1KiB または %1MiB。</translation>
    </message>
    <message>
        <source>Needs a unit: %1s or %1ms.</source>
        <translation>単位が必要です: %1s または %1ms。</translation>
    </message>
    <message>
        <source>Not a size: write 512B, 64KiB, 10MiB or off.</source>
        <translation>サイズではありません。512B、64KiB、10MiB、off のように書いてください。</translation>
    </message>
    <message>
        <source>Not a duration: write 250ms, 10s, 15m or 1h.</source>
        <translation>時間ではありません。250ms、10s、15m、1h のように書いてください。</translation>
    </message>
    <message>
        <source>Not a duration: write 250ms, 10s, 15m, 1h or off.</source>
        <translation>時間ではありません。250ms、10s、15m、1h、off のように書いてください。</translation>
    </message>
    <message>
        <source>Lower-case letters, digits, - and _; 64 at most, a letter or digit first.</source>
        <translation>小文字の英字、数字、-、_ を使えます。64 文字まで、先頭は英字か数字です。</translation>
    </message>
    <message>
        <source>Time to first byte, last %1 on this route</source>
        <translation>最初のバイトまでの時間、このルートの直近 %1 件</translation>
    </message>
    <message>
        <source>Time to first byte of %1 answers, the slowest after %2</source>
        <translation>応答 %1 件の最初のバイトまでの時間、最も遅いものは %2</translation>
    </message>
    <message>
        <source>This draft against the last %1 exchanges</source>
        <translation>この下書きと直近 %1 件のやり取りの比較</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 から %2 まで。</translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>It has to be there.</source>
        <translation>必須です。</translation>
    </message>
    <message>
        <source>Where nothing is said, the profile&apos;s defaults say %1.</source>
        <translation>指定がなければ、プロファイルの既定値 %1 になります。</translation>
    </message>
    <message>
        <source>Where nothing is said, it is %1.</source>
        <translation>指定がなければ %1 です。</translation>
    </message>
    <message>
        <source>In the JSON: %1</source>
        <translation>JSON では: %1</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>ヘルプを閉じる</translation>
    </message>
    <message>
        <source>%1 Help</source>
        <translation>%1 ヘルプ</translation>
    </message>
    <message>
        <source>What the chosen field is for</source>
        <translation>選んだ項目の用途</translation>
    </message>
</context>
<context>
    <name>headgate::ui::GatewayActions</name>
    <message>
        <source>The profile has no listener “%1” whose port could be changed</source>
        <translation>ポートを変更できるリスナー「%1」はプロファイルにありません</translation>
    </message>
</context>
<context>
    <name>headgate::ui::GatewayNotices</name>
    <message>
        <source>What was served before goes on being served.</source>
        <translation>これまでの内容で稼働を続けます。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Listener “%1” is not open.</source>
        <translation>リスナー「%1」は開いていません。</translation>
    </message>
    <message>
        <source>Listener “%1” is still open at %2. </source>
        <translation>リスナー「%1」はまだ %2 で開いています。 </translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>%1 cannot be read any more.</source>
        <translation>%1 を読み取れなくなりました。</translation>
    </message>
    <message>
        <source>Another program deleted, renamed or locked it. What is open here may be the only copy, until it is saved.</source>
        <translation>別のプログラムが削除、名前変更、またはロックしました。保存するまでは、ここで開いている内容が唯一のコピーかもしれません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 は別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>You have unsaved changes. Keeping yours replaces the file when you save.</source>
        <translation>未保存の変更があります。自分の内容を維持すると、保存時にファイルを置き換えます。</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>相手の内容を読み込む</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の内容を維持</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>ディスク上の %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <source>What is open stays as it was before.</source>
        <translation>開いている内容は以前のままです。</translation>
    </message>
    <message>
        <source>Nothing is served until it is mended.</source>
        <translation>修正するまで稼働しません。</translation>
    </message>
    <message>
        <source>%1 has an error.</source>
        <translation>%1 にエラーがあります。</translation>
    </message>
    <message>
        <source>%1 has %2 errors.</source>
        <translation>%1 に %2 件のエラーがあります。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>別のものを開く…</translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>「%1」に未保存の変更があります。</translation>
    </message>
    <message>
        <source>Save them %1?</source>
        <translation>%1に保存しますか？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>とどまる</translation>
    </message>
    <message>
        <source>Shared. There is no secret in it.</source>
        <translation>共有しました。シークレットは含まれていません。</translation>
    </message>
    <message>
        <source>Shared without a secret: whoever opens it is asked for it.</source>
        <translation>シークレット 1 件を除いて共有しました。開いた人に入力を求めます。</translation>
    </message>
    <message>
        <source>Shared without %1 secrets: whoever opens it is asked for them.</source>
        <translation>シークレット %1 件を除いて共有しました。開いた人に入力を求めます。</translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation>コピーは %1 です。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::GatewaySection</name>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Start it when the window opens</source>
        <translation>ウィンドウを開いたときに起動</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>起動時</translation>
    </message>
    <message>
        <source>Time to finish, in seconds</source>
        <translation>完了までの猶予（秒）</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>完了までの猶予</translation>
    </message>
    <message>
        <source>How long exchanges may go on when the gateway is stopped. Then they are cut.</source>
        <translation>ゲートウェイの停止後、やり取りを続けてよい時間。過ぎると切断されます。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Memory for what was recorded. When it is full, the oldest exchanges go first.</source>
        <translation>記録用のメモリ。いっぱいになると、最も古いやり取りから消えます。</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
</context>
<context>
    <name>headgate::ui::GaugeDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::HistoryList</name>
    <message>
        <source>History of edits</source>
        <translation>編集の履歴</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>開いたときの状態</translation>
    </message>
</context>
<context>
    <name>headgate::ui::JsonEditor</name>
    <message>
        <source>The profile as JSON</source>
        <translation>JSON 形式のプロファイル</translation>
    </message>
    <message>
        <source>JSON edited</source>
        <translation>JSON を編集</translation>
    </message>
</context>
<context>
    <name>headgate::ui::JsonPane</name>
    <message>
        <source>The profile says nothing here, so the defaults hold.</source>
        <translation>プロファイルに記述がないため、既定値が使われます。</translation>
    </message>
    <message>
        <source>JSON of the chosen block</source>
        <translation>選択したブロックの JSON</translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeyEdit</name>
    <message>
        <source>Press the keys</source>
        <translation>キーを押してください</translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeyTableModel</name>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>%1, no keys, %2</source>
        <translation>%1、キーなし、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（変更済み）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeysPage</name>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt act where a table has the focus</source>
        <translation>Ctrl や Alt のないキーは、表にフォーカスがあるときに動作</translation>
    </message>
    <message>
        <source>Single letters</source>
        <translation>1 文字のキー</translation>
    </message>
    <message>
        <source>Switch them off if they act when you did not mean it, for instance with speech input.</source>
        <translation>音声入力などで意図せず動作する場合は、オフにしてください。</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>コマンドのキー</translation>
    </message>
    <message>
        <source>shortcuts keyboard bindings</source>
        <translation>ショートカット キーボード キー割り当て</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>shortcuts keyboard bindings reset</source>
        <translation>ショートカット キーボード キー割り当て リセット</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>コマンドとキーを検索</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとそのキー</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>キーを引き継ぐ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>No command is chosen.</source>
        <translation>コマンドが選択されていません。</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1 のキー</translation>
    </message>
    <message>
        <source>Press the keys that it is to have; Backspace takes them away.</source>
        <translation>割り当てるキーを押してください。Backspace で解除します。</translation>
    </message>
    <message>
        <source>%1 is “%2”. Taken over, that one has no keys.</source>
        <translation>%1 は「%2」に割り当てられています。引き継ぐと、そちらのキーはなくなります。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LastHour</name>
    <message>
        <source>no requests that this window saw</source>
        <translation>このウィンドウではリクエストなし</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>リクエスト %1 件</translation>
    </message>
    <message>
        <source>%1 failed, %2</source>
        <translation>失敗 %1 件、%2</translation>
    </message>
    <message>
        <source>%1 limited</source>
        <translation>制限 %1 件</translation>
    </message>
    <message>
        <source>peak %1 a minute at %2</source>
        <translation>ピーク 毎分 %1 件（%2）</translation>
    </message>
    <message>
        <source>Last hour: </source>
        <translation>過去 1 時間: </translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LimitLineModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LimitLines</name>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>リスナー</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>クライアント %1</translation>
    </message>
    <message>
        <source>nobody lately</source>
        <translation>最近なし</translation>
    </message>
    <message>
        <source>%1, dry run</source>
        <translation>%1、報告のみ</translation>
    </message>
    <message>
        <source>Limit %1: %2 allowed, %3 refused since the gateway began to count.</source>
        <translation>上限 %1: ゲートウェイの計数開始以降、許可 %2 件、拒否 %3 件です。</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>同時</translation>
    </message>
    <message>
        <source>none waits</source>
        <translation>待機なし</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>待機 %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 wait</source>
        <translation>待機 %1/%2</translation>
    </message>
    <message>
        <source>%1 refused since the gateway began to count.</source>
        <translation>ゲートウェイの計数開始以降、%1 件を拒否しました。</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>all together, in %1</source>
        <translation>合計、%1 あたり</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>%1ごと</translation>
    </message>
    <message>
        <source>per %1 and %2</source>
        <translation>%1・%2ごと</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1、%2 あたり</translation>
    </message>
    <message>
        <source>Of %1 it refused %2.</source>
        <translation>うち %1 については %2 件を拒否しました。</translation>
    </message>
    <message>
        <source>Limit %1 would have rejected %2 of the last %3.</source>
        <translation>上限 %1 は、直近 %3 件のうち %2 件を拒否するところでした。</translation>
    </message>
    <message>
        <source>Limit %1 would have rejected %2 of the last %3, mostly of %4 on %5.</source>
        <translation>上限 %1 は、直近 %3 件のうち %2 件を拒否するところでした。主に %5 の %4 です。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LimitedHour</name>
    <message>
        <source>%1, %2 on %3</source>
        <translation>%1、%3 の %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3 on %4</source>
        <translation>%1 から %2、%4 の %3</translation>
    </message>
    <message>
        <source>No request was limited in the last hour</source>
        <translation>過去 1 時間に制限されたリクエストはありません</translation>
    </message>
    <message>
        <source>%1 limited in the last hour; most: %2</source>
        <translation>過去 1 時間に %1 件制限。最多: %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LimitsPane</name>
    <message>
        <source>Limits, now</source>
        <translation>現在の上限</translation>
    </message>
    <message>
        <source>Limited, each minute of the last hour</source>
        <translation>過去 1 時間の毎分の制限数</translation>
    </message>
    <message>
        <source>No limit holds now. A route names the limits that hold for it.</source>
        <translation>現在有効な上限はありません。有効にする上限はルートで指定します。</translation>
    </message>
    <message>
        <source>none limited in the last hour</source>
        <translation>過去 1 時間に制限なし</translation>
    </message>
    <message>
        <source>%1 limited in the last hour</source>
        <translation>過去 1 時間に %1 件制限</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ListenStep</name>
    <message>
        <source>Choose where Headgate listens</source>
        <translation>Headgate の待ち受け先を選ぶ</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>待ち受けるアドレス</translation>
    </message>
    <message>
        <source>Port to listen on</source>
        <translation>待ち受けるポート</translation>
    </message>
    <message>
        <source>Pick another free port</source>
        <translation>別の空きポートを選ぶ</translation>
    </message>
    <message>
        <source>also HTTPS on %1</source>
        <translation>%1 で HTTPS も使用</translation>
    </message>
    <message>
        <source>With a certificate of Headgate&apos;s own authority, which clients have to trust first.</source>
        <translation>Headgate 自身の認証局の証明書を使います。クライアントは先にこれを信頼する必要があります。</translation>
    </message>
    <message>
        <source>Write a port from 1 to 65535.</source>
        <translation>1 から 65535 までのポートを入力してください。</translation>
    </message>
    <message>
        <source>%1 is used by %2</source>
        <translation>%1 は %2 が使用中です</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>only this machine can reach it</source>
        <translation>このマシンからのみアクセスできます</translation>
    </message>
    <message>
        <source>other machines can reach it: give its routes keys before you tell anybody</source>
        <translation>ほかのマシンからアクセスできます。知らせる前に、ルートにキーを設定してください</translation>
    </message>
    <message>
        <source>the gateway is not running</source>
        <translation>ゲートウェイは実行されていません</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ListenersPanel</name>
    <message>
        <source>Listeners</source>
        <translation>リスナー</translation>
    </message>
    <message>
        <source>The open profile has no listeners.</source>
        <translation>開いているプロファイルにリスナーがありません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>Let listener %1 use port %2</source>
        <translation>リスナー %1 でポート %2 を使用</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try again to open listener %1</source>
        <translation>リスナー %1 を開き直す</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MainWindow</name>
    <message>
        <source>%1[*] — Headgate</source>
        <translation>%1[*] — Headgate</translation>
    </message>
    <message>
        <source>Headgate</source>
        <translation>Headgate</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MapGraph</name>
    <message>
        <source>listening</source>
        <translation>待ち受け中</translation>
    </message>
    <message>
        <source>one target</source>
        <translation>ターゲット 1 件</translation>
    </message>
    <message numerus="yes">
        <source>none of its %n target(s) can be used</source>
        <translation>
            <numerusform>ターゲット %n 件すべてが使用不可</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 targets cannot be used</source>
        <translation>ターゲット %2 件中 %1 件が使用不可</translation>
    </message>
    <message>
        <source>every path</source>
        <translation>全パス</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>there is no pool “%1”</source>
        <translation>プール「%1」はありません</translation>
    </message>
    <message>
        <source>answered here</source>
        <translation>ここで応答</translation>
    </message>
    <message>
        <source>No traffic</source>
        <translation>通信なし</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>ルート %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::MapLegend</name>
    <message>
        <source>well</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>ドレイン中</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>Edges, by their colours: %1</source>
        <translation>線の色: %1</translation>
    </message>
    <message>
        <source>Width is req/min</source>
        <translation>太さは毎分のリクエスト数</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MapView</name>
    <message>
        <source>Map of the profile</source>
        <translation>プロファイルのマップ</translation>
    </message>
    <message>
        <source>The arrow keys go from one to the next, Enter opens it.</source>
        <translation>矢印キーで移動し、Enter で開きます。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MapWords</name>
    <message numerus="yes">
        <source>%n listening</source>
        <comment>listeners</comment>
        <translation>
            <numerusform>待ち受け中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <comment>listeners, pools or targets</comment>
        <translation>
            <numerusform>停止 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <comment>listeners</comment>
        <translation>
            <numerusform>閉鎖 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>稼働 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loading</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>読み込み中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n going down</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>停止しかけ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resting</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>休止 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draining</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>ドレイン中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a check</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>チェックなし %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>アイドル %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degraded</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>低下 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute.</source>
        <translation>毎分 %1 件。</translation>
    </message>
    <message>
        <source>%1 a minute, of which %2 failed.</source>
        <translation>毎分 %1 件、うち %2 件が失敗。</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>リスナー</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>first match wins</source>
        <translation>最初に一致したものが勝ち</translation>
    </message>
    <message>
        <source>Listener %1, %2</source>
        <translation>リスナー %1、%2</translation>
    </message>
    <message>
        <source>Routes of %1, %2</source>
        <translation>%1 のルート、%2</translation>
    </message>
    <message>
        <source>Route %1, %2</source>
        <translation>ルート %1、%2</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>プール %1</translation>
    </message>
    <message>
        <source>Pool %1, %2</source>
        <translation>プール %1、%2</translation>
    </message>
    <message>
        <source>Target %1, %2</source>
        <translation>ターゲット %1、%2</translation>
    </message>
    <message>
        <source>Show its routes</source>
        <translation>そのルートを表示</translation>
    </message>
    <message>
        <source>Open listener</source>
        <translation>リスナーを開く</translation>
    </message>
    <message>
        <source>Open route</source>
        <translation>ルートを開く</translation>
    </message>
    <message>
        <source>Open pool</source>
        <translation>プールを開く</translation>
    </message>
    <message>
        <source>Open target</source>
        <translation>ターゲットを開く</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MessageTab</name>
    <message>
        <source>the route&apos;s record limit</source>
        <translation>ルートの記録上限</translation>
    </message>
    <message>
        <source>the record could not keep up</source>
        <translation>記録が追いつきませんでした</translation>
    </message>
    <message>
        <source>redaction cannot read it</source>
        <translation>マスク処理で読み取れません</translation>
    </message>
    <message>
        <source>the record&apos;s memory was needed for newer ones</source>
        <translation>記録のメモリが新しいやり取りに使われました</translation>
    </message>
    <message>
        <source>%1 of %2 kept: %3</source>
        <translation>%2 のうち %1 を保持: %3</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>%2 の先頭 %1</translation>
    </message>
    <message>
        <source> · secrets replaced</source>
        <translation> · シークレット置換済み</translation>
    </message>
    <message>
        <source>As sent to the target</source>
        <translation>ターゲットへの送信時</translation>
    </message>
    <message>
        <source>Show the head as it was sent to the target, instead of as it was received</source>
        <translation>受信時ではなく、ターゲットへの送信時のヘッダー部を表示</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>%1 head</source>
        <translation>%1のヘッダー部</translation>
    </message>
    <message>
        <source>%1 body</source>
        <translation>%1のボディ</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>ヘッダー部</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>The record holds nothing of this request.</source>
        <translation>このリクエストの記録はありません。</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>まだ何も届いていません。</translation>
    </message>
    <message>
        <source>No response came.</source>
        <translation>レスポンスはありませんでした。</translation>
    </message>
    <message>
        <source> · decoded up to the first %1</source>
        <translation> · 先頭 %1 までデコード済み</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source> · first %1 of %2 shown</source>
        <translation> · %2 のうち先頭 %1 を表示</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MiniStrip</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Chunks over time</source>
        <translation>チャンクの時間推移</translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s)</source>
        <translation>
            <numerusform>チャンク %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>first byte %1</source>
        <translation>最初のバイト %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>無通信 %1</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0 s</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MissingSecretRow</name>
    <message>
        <source>%1 Start Headgate with it, or keep it in the keychain instead.</source>
        <translation>%1 これを設定して Headgate を起動するか、代わりにキーチェーンに保存してください。</translation>
    </message>
    <message>
        <source>%1 Put the file there and look again.</source>
        <translation>%1 ファイルをそこに置いて、もう一度確認してください。</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Secret %1, used by %2</source>
        <translation>シークレット %1（%2 で使用）</translation>
    </message>
    <message>
        <source>The secret %1</source>
        <translation>シークレット %1</translation>
    </message>
    <message>
        <source>Type or paste it</source>
        <translation>入力または貼り付け</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the secret %1 in the keychain</source>
        <translation>シークレット %1 をキーチェーンに保存</translation>
    </message>
    <message>
        <source>there</source>
        <translation>あり</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MissingSecretsDesk</name>
    <message>
        <source>This profile needs a secret that this machine does not have.</source>
        <translation>このプロファイルには、このマシンにないシークレットが 1 件必要です。</translation>
    </message>
    <message>
        <source>This profile needs %1 secrets that this machine does not have.</source>
        <translation>このプロファイルには、このマシンにないシークレットが %1 件必要です。</translation>
    </message>
    <message>
        <source>A route that uses one answers 503 until it is there.</source>
        <translation>シークレットが用意されるまで、それを使うルートは 503 を返します。</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Type it…</source>
        <translation>入力…</translation>
    </message>
    <message>
        <source>Type them…</source>
        <translation>入力…</translation>
    </message>
    <message>
        <source>A route answers 503, because a secret is missing.</source>
        <translation>シークレットがないため、1 件のルートが 503 を返しています。</translation>
    </message>
    <message>
        <source>%1 routes answer 503, because secrets are missing.</source>
        <translation>シークレットがないため、%1 件のルートが 503 を返しています。</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>解決方法</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Secrets are kept in %1.</source>
        <translation>シークレットは %1 に保存されます。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MissingSecretsPanel</name>
    <message>
        <source>Secrets that are not there</source>
        <translation>不足しているシークレット</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Look whether they are there now</source>
        <translation>現在あるかどうかを確認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the list (Escape)</source>
        <translation>リストを閉じる（Escape）</translation>
    </message>
    <message>
        <source>Every secret of this profile is there.</source>
        <translation>このプロファイルのシークレットはすべてそろっています。</translation>
    </message>
    <message>
        <source>A secret of this profile is not there</source>
        <translation>このプロファイルのシークレットが 1 件ありません</translation>
    </message>
    <message>
        <source>%1 secrets of this profile are not there</source>
        <translation>このプロファイルのシークレットが %1 件ありません</translation>
    </message>
</context>
<context>
    <name>headgate::ui::NameEdit</name>
    <message>
        <source>Name of the route</source>
        <translation>ルートの名前</translation>
    </message>
</context>
<context>
    <name>headgate::ui::NoRoutes</name>
    <message>
        <source>Nothing is routed yet.</source>
        <translation>ルートがまだありません。</translation>
    </message>
    <message>
        <source>Find local services</source>
        <translation>ローカルサービスを探す</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>新規ルート</translation>
    </message>
    <message>
        <source>Edit the JSON</source>
        <translation>JSON を編集</translation>
    </message>
    <message>
        <source>This profile cannot be read.</source>
        <translation>このプロファイルを読み取れません。</translation>
    </message>
    <message>
        <source>This profile cannot be read. Line %1: %2.</source>
        <translation>このプロファイルを読み取れません。%1 行目: %2。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::NoticeBar</name>
    <message>
        <source>%1 more after this.</source>
        <translation>この後にあと %1 件あります。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>headgate::ui::OverviewTab</name>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>JSON-RPC</source>
        <translation>JSON-RPC</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>still under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>by the client</source>
        <translation>クライアントによる</translation>
    </message>
    <message>
        <source>by the target</source>
        <translation>ターゲットによる</translation>
    </message>
    <message>
        <source>by Headgate</source>
        <translation>Headgate による</translation>
    </message>
    <message>
        <source>by stopping the gateway</source>
        <translation>ゲートウェイの停止による</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Where %1 went</source>
        <translation>%1 の内訳</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>none matched</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>re-homed: its session&apos;s own target could not be used</source>
        <translation>移動済み: セッション本来のターゲットが使えませんでした</translation>
    </message>
    <message>
        <source>kept connection</source>
        <translation>保持された接続</translation>
    </message>
    <message>
        <source>new connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>アップストリーム</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>リスナー</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>waited %1 for its turn</source>
        <translation>順番待ち %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>受信 %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>送信 %1</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>by TLS</source>
        <translation>TLS 経由</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PageArea</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PageFrame</name>
    <message>
        <source>Show or hide: %1</source>
        <translation>表示/非表示: %1</translation>
    </message>
    <message>
        <source>Move below or to the side: %1</source>
        <translation>下または横へ移動: %1</translation>
    </message>
    <message>
        <source>Detach into a window: %1</source>
        <translation>ウィンドウに分離: %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>アップストリーム</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>リスナー</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PartBlock</name>
    <message>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>&amp;Remove from the route</source>
        <translation>ルートから削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PartPane</name>
    <message>
        <source>Views of the chosen block</source>
        <translation>選択したブロックの表示</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PipelineActions</name>
    <message>
        <source>Add a policy to the route</source>
        <translation>ルートにポリシーを追加</translation>
    </message>
    <message>
        <source>Lead the route to another pool</source>
        <translation>ルートを別のプールへ向ける</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>応答元</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PipelineEdits</name>
    <message>
        <source>%1: add %2</source>
        <translation>%1: %2 を追加</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>%1: to pool %2</source>
        <translation>%1: プール %2 へ</translation>
    </message>
    <message>
        <source>%1: new pool %2</source>
        <translation>%1: 新規プール %2</translation>
    </message>
    <message>
        <source>%1: respond itself</source>
        <translation>%1: 自ら応答</translation>
    </message>
    <message>
        <source>%1: redirect</source>
        <translation>%1: リダイレクト</translation>
    </message>
    <message>
        <source>%1: answer with metrics</source>
        <translation>%1: メトリクスで応答</translation>
    </message>
    <message>
        <source>Pool %1: new target %2</source>
        <translation>プール %1: 新規ターゲット %2</translation>
    </message>
    <message>
        <source>%1: take off %2</source>
        <translation>%1: %2 を外す</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PipelineHead</name>
    <message>
        <source>The route takes requests</source>
        <translation>ルートがリクエストを受け付ける</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Show its traffic</source>
        <translation>トラフィックを表示</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off: it takes no requests</source>
        <translation>オフ: リクエストを受け付けません</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PoliciesBlock</name>
    <message>
        <source>+ Add policy</source>
        <translation>+ ポリシーを追加</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>ポリシーを追加</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>この順で適用</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PoolBars</name>
    <message>
        <source>%1: %2 in 30 minutes</source>
        <translation>%1: 30 分間に %2 件</translation>
    </message>
    <message>
        <source>DOWN since %1</source>
        <translation>%1 から DOWN</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PoolView</name>
    <message>
        <source>hash of %1</source>
        <translation>%1 のハッシュ</translation>
    </message>
    <message>
        <source>least requests</source>
        <translation>最少リクエスト</translation>
    </message>
    <message>
        <source>random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>round robin</source>
        <translation>ラウンドロビン</translation>
    </message>
    <message>
        <source>one target</source>
        <translation>ターゲット 1 件</translation>
    </message>
    <message>
        <source>sticky by %1</source>
        <translation>アフィニティ %1</translation>
    </message>
    <message>
        <source>ejects after %1 failures in %2</source>
        <translation>%2 に %1 回失敗で除外</translation>
    </message>
    <message>
        <source>else pool %1</source>
        <translation>代替プール %1</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>重み %1</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>by latency</source>
        <translation>遅延順</translation>
    </message>
    <message>
        <source>the first that can be used</source>
        <translation>最初に使えるもの</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProbeLog</name>
    <message>
        <source>Probe log</source>
        <translation>プローブログ</translation>
    </message>
    <message>
        <source>Probe log of %1</source>
        <translation>%1 のプローブログ</translation>
    </message>
    <message>
        <source>Choose a target to see its probes.</source>
        <translation>ターゲットを選択すると、プローブが表示されます。</translation>
    </message>
    <message>
        <source>The gateway does not serve it, so nobody probes it.</source>
        <translation>ゲートウェイに適用されていないため、プローブは行われません。</translation>
    </message>
    <message>
        <source>Pool %1 has no health checks, so nobody probes it.</source>
        <translation>プール %1 にヘルスチェックがないため、プローブは行われません。</translation>
    </message>
    <message>
        <source>It has not been probed yet.</source>
        <translation>まだプローブされていません。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProbeLogModel</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1、%2/%3</translation>
    </message>
    <message>
        <source>%1, %2 of %2: UP</source>
        <translation>%1、%2/%2: UP</translation>
    </message>
    <message>
        <source>%1, %2 of %2: DOWN</source>
        <translation>%1、%2/%2: DOWN</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProblemList</name>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the list (Escape)</source>
        <translation>リストを閉じる（Escape）</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>問題 1 件</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>問題 %1 件</translation>
    </message>
    <message>
        <source>%1 in the profile on disk</source>
        <translation>ディスク上のプロファイルに%1</translation>
    </message>
    <message>
        <source>%1 in the profile</source>
        <translation>プロファイルに%1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProblemTable</name>
    <message>
        <source>Errors and warnings of the profile</source>
        <translation>プロファイルのエラーと警告</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileDialogs</name>
    <message>
        <source>Open a profile</source>
        <translation>プロファイルを開く</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>プロファイル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the profile as</source>
        <translation>プロファイルを別名で保存</translation>
    </message>
    <message>
        <source>profile.json</source>
        <translation>profile.json</translation>
    </message>
    <message>
        <source>Share a copy without its secrets</source>
        <translation>シークレットを除いたコピーを共有</translation>
    </message>
    <message>
        <source>shared.json</source>
        <translation>shared.json</translation>
    </message>
    <message>
        <source>%1-shared.json</source>
        <translation>%1-shared.json</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileDraft</name>
    <message>
        <source>Changed outside of this window</source>
        <translation>このウィンドウの外で変更</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileJson</name>
    <message>
        <source>Next problem</source>
        <translation>次の問題</translation>
    </message>
    <message>
        <source>Go to the next problem (F8)</source>
        <translation>次の問題へ移動（F8）</translation>
    </message>
    <message>
        <source>Nothing is wrong with it. Ctrl+Space shows what could be written.</source>
        <translation>問題はありません。Ctrl+Space で記入できる内容を表示します。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileMap</name>
    <message>
        <source>The profile has nothing to draw yet.</source>
        <translation>プロファイルに描画するものがまだありません。</translation>
    </message>
    <message>
        <source>Choose something to see its whole way. Ctrl and the wheel zoom, 0 shows all.</source>
        <translation>項目を選択すると経路全体を表示します。Ctrl とホイールで拡大縮小、0 で全体を表示します。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileMenu</name>
    <message>
        <source>No profile</source>
        <translation>プロファイルなし</translation>
    </message>
    <message>
        <source>%1 •</source>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Profile: %1, with unsaved changes</source>
        <translation>プロファイル: %1、未保存の変更あり</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>プロファイル: %1</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>%1 — not found</source>
        <translation>%1 — 見つかりません</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Forget the one that was not found</source>
        <translation>見つからない 1 件を履歴から消す</translation>
    </message>
    <message>
        <source>Forget the %1 that were not found</source>
        <translation>見つからない %1 件を履歴から消す</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileSession</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>before %1 is opened</source>
        <translation>%1 を開く前</translation>
    </message>
    <message>
        <source>before the demo is opened</source>
        <translation>デモを開く前</translation>
    </message>
    <message>
        <source>before a new profile is made</source>
        <translation>新しいプロファイルを作成する前</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（コピー）</translation>
    </message>
    <message>
        <source>before its copy is opened</source>
        <translation>コピーを開く前</translation>
    </message>
    <message>
        <source>The demo could not be opened.</source>
        <translation>デモを開けませんでした。</translation>
    </message>
    <message>
        <source>A new profile could not be made.</source>
        <translation>新しいプロファイルを作成できませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 を開けませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>%1 を保存できませんでした。</translation>
    </message>
    <message>
        <source>Back to what is served</source>
        <translation>稼働中の内容に戻す</translation>
    </message>
    <message>
        <source>Listener %1: port %2</source>
        <translation>リスナー %1: ポート %2</translation>
    </message>
    <message>
        <source>The change was not applied.</source>
        <translation>変更は適用されませんでした。</translation>
    </message>
    <message>
        <source>“%1” cannot be shared yet.</source>
        <translation>「%1」はまだ共有できません。</translation>
    </message>
    <message>
        <source>It has errors, so that it is not certain what in it is secret. Mend them first.</source>
        <translation>エラーがあり、何がシークレットかを確定できません。先に修正してください。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RecentBox</name>
    <message>
        <source>Recent profiles</source>
        <translation>最近のプロファイル</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>履歴から消す</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 を履歴から消す</translation>
    </message>
    <message>
        <source>Take it from this list; the file stays</source>
        <translation>このリストから外します。ファイルは残ります</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RecentProfiles</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteActions</name>
    <message>
        <source>New route</source>
        <translation>新規ルート</translation>
    </message>
    <message>
        <source>Clone route</source>
        <translation>ルートを複製</translation>
    </message>
    <message>
        <source>Rename route or folder</source>
        <translation>ルートまたはフォルダーの名前を変更</translation>
    </message>
    <message>
        <source>Delete routes</source>
        <translation>ルートを削除</translation>
    </message>
    <message>
        <source>Move routes up</source>
        <translation>ルートを上へ移動</translation>
    </message>
    <message>
        <source>Move routes down</source>
        <translation>ルートを下へ移動</translation>
    </message>
    <message>
        <source>Switch routes on or off</source>
        <translation>ルートのオン/オフを切り替え</translation>
    </message>
    <message>
        <source>Move above what hides it</source>
        <translation>隠しているルートの上へ移動</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新規フォルダー</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新規タグ</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteEdits</name>
    <message>
        <source>LLM stream</source>
        <translation>LLM ストリーム</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>MCP over HTTP</source>
        <translation>MCP over HTTP</translation>
    </message>
    <message>
        <source>Plain API</source>
        <translation>通常の API</translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>ルート %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 を移動</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>%1 をオンにする</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>%1 をオフにする</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Take %1 out of its folder</source>
        <translation>%1 をフォルダーから出す</translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation>%1 を %2 へ移動</translation>
    </message>
    <message>
        <source>Tag %1 with %2</source>
        <translation>%1 にタグ %2 を付ける</translation>
    </message>
    <message>
        <source>Take tag %2 off %1</source>
        <translation>%1 からタグ %2 を外す</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>%1 を複製</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>新規ルート</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteList</name>
    <message>
        <source>Routes, in the order in which they are tried</source>
        <translation>ルート（試行順）</translation>
    </message>
    <message>
        <source>No route matches.</source>
        <translation>一致するルートがありません。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteListModel</name>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>, off</source>
        <translation>、オフ</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>毎分 %1 件</translation>
    </message>
    <message>
        <source>95 of 100 take less than %1</source>
        <translation>100 件中 95 件が %1 未満</translation>
    </message>
    <message>
        <source>errors %1</source>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>%1 since this window began to look</source>
        <translation>このウィンドウの監視開始以降 %1</translation>
    </message>
    <message>
        <source>Never reached: %1 %2 comes first</source>
        <translation>到達しません: %1 %2 が先に一致します</translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>ルート %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder %1, %2, folded</source>
        <translation>フォルダー %1、%2、折りたたみ</translation>
    </message>
    <message>
        <source>Folder %1, %2</source>
        <translation>フォルダー %1、%2</translation>
    </message>
    <message>
        <source>· first match wins</source>
        <translation>· 最初の一致を優先</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>順序での位置</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RoutePipeline</name>
    <message>
        <source>%1 req/min</source>
        <translation>%1 件/min</translation>
    </message>
    <message>
        <source>%1 limited and %2 refused here in the last hour</source>
        <translation>過去 1 時間にここで制限 %1 件、拒否 %2 件</translation>
    </message>
    <message>
        <source>%1 limited here in the last hour</source>
        <translation>過去 1 時間にここで制限 %1 件</translation>
    </message>
    <message>
        <source>%1 refused here in the last hour</source>
        <translation>過去 1 時間にここで拒否 %1 件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 matched</source>
        <translation>一致 %1 件</translation>
    </message>
    <message>
        <source>p50 %1 · p95 %2</source>
        <translation>p50 %1 · p95 %2</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RoutesPage</name>
    <message>
        <source>List of routes</source>
        <translation>ルートの一覧</translation>
    </message>
    <message>
        <source>Form and JSON</source>
        <translation>フォームと JSON</translation>
    </message>
    <message>
        <source>Find route</source>
        <translation>ルートを検索</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>never %1</source>
        <translation>%1 は不可</translation>
    </message>
    <message>
        <source>off, even for MCP</source>
        <translation>オフ（MCP も対象）</translation>
    </message>
    <message>
        <source>Host and Origin: %1</source>
        <translation>Host と Origin: %1</translation>
    </message>
    <message>
        <source>of MCP: %1</source>
        <translation>MCP のみ: %1</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>no pages of elsewhere</source>
        <translation>よその Web ページは不可</translation>
    </message>
    <message>
        <source>all web pages</source>
        <translation>すべての Web ページ</translation>
    </message>
    <message>
        <source>pages of %1</source>
        <translation>%1 のページ</translation>
    </message>
    <message>
        <source>, with credentials</source>
        <translation>、資格情報あり</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>any named client</source>
        <translation>名前のある全クライアント</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>対象なし</translation>
    </message>
    <message>
        <source>user and password; %1</source>
        <translation>ユーザー名とパスワード、%1</translation>
    </message>
    <message>
        <source>signed tokens</source>
        <translation>署名付きトークン</translation>
    </message>
    <message>
        <source>signed tokens of %1</source>
        <translation>%1 の署名付きトークン</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>宛先 %1</translation>
    </message>
    <message>
        <source>that allow %1</source>
        <translation>%1 を許可</translation>
    </message>
    <message>
        <source>pool %1 decides, asked for %2</source>
        <translation>プール %1 が判断、%2 を要求</translation>
    </message>
    <message>
        <source>, within %1</source>
        <translation>、%1 以内</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>件/秒</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>件/分</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>件/時</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>件/%1</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source> for each %1</source>
        <translation> %1 ごと</translation>
    </message>
    <message>
        <source>, burst %1</source>
        <translation>、バースト %1</translation>
    </message>
    <message>
        <source>; only reported</source>
        <translation>、報告のみ</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>there is no limit %1</source>
        <translation>上限 %1 はありません</translation>
    </message>
    <message>
        <source>or </source>
        <translation>または </translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>ガード</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>認証機関</translation>
    </message>
    <message>
        <source>1 target</source>
        <translation>ターゲット 1 件</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>ターゲット %1 件</translation>
    </message>
    <message>
        <source>New pool</source>
        <translation>新規プール</translation>
    </message>
    <message>
        <source>With the route&apos;s name, for its targets</source>
        <translation>ルートと同名、そのターゲット用</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>The gateway answers itself</source>
        <translation>ゲートウェイが自ら応答</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>Sends the client elsewhere</source>
        <translation>クライアントを別の場所へ送る</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>The gateway&apos;s own figures</source>
        <translation>ゲートウェイ自身のメトリクス</translation>
    </message>
    <message>
        <source>no listener leads here</source>
        <translation>ここに通じるリスナーなし</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>待ち受け中</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>待ち受けなし</translation>
    </message>
    <message>
        <source>%1 of %2 listening</source>
        <translation>%2 件中 %1 件が待ち受け中</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>リスナー</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>リスナー</translation>
    </message>
    <message>
        <source>Only some networks may pass</source>
        <translation>一部のネットワークだけが通過可</translation>
    </message>
    <message>
        <source>Refuses what web pages of elsewhere send</source>
        <translation>よその Web ページからの送信を拒否</translation>
    </message>
    <message>
        <source>Lets web pages of other origins in</source>
        <translation>ほかのオリジンの Web ページを受け入れ</translation>
    </message>
    <message>
        <source>So many requests in a minute, counted apart</source>
        <translation>1 分あたりのリクエスト数を別々に計数</translation>
    </message>
    <message>
        <source>Named clients pass by a key or certificate</source>
        <translation>名前のあるクライアントがキーか証明書で通過</translation>
    </message>
    <message>
        <source>Named clients pass by user and password</source>
        <translation>名前のあるクライアントがユーザー名とパスワードで通過</translation>
    </message>
    <message>
        <source>Whoever has a signed token may pass</source>
        <translation>署名付きトークンを持つ者が通過可</translation>
    </message>
    <message>
        <source>Another service decides who may pass</source>
        <translation>別のサービスが通過の可否を判断</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>The largest request that is taken</source>
        <translation>受け付ける最大のリクエスト</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同時数</translation>
    </message>
    <message>
        <source>So many exchanges at a time; others wait</source>
        <translation>同時に行うやり取りの数、残りは待機</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Requests wait while no target is ready</source>
        <translation>使えるターゲットがない間、リクエストが待機</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>同時に %1 件</translation>
    </message>
    <message>
        <source>, then %1 wait</source>
        <translation>、さらに %1 件まで待機</translation>
    </message>
    <message>
        <source> up to %1</source>
        <translation> 最長 %1</translation>
    </message>
    <message>
        <source>%1 wait up to %2 while no target is ready</source>
        <translation>使えるターゲットがない間、%1 件まで最長 %2 待機</translation>
    </message>
    <message>
        <source>remove </source>
        <translation>削除 </translation>
    </message>
    <message>
        <source>set </source>
        <translation>設定 </translation>
    </message>
    <message>
        <source>add </source>
        <translation>追加 </translation>
    </message>
    <message>
        <source>strip </source>
        <translation>除去 </translation>
    </message>
    <message>
        <source>prepend </source>
        <translation>前置 </translation>
    </message>
    <message>
        <source>host </source>
        <translation>ホスト </translation>
    </message>
    <message>
        <source>send Forwarded</source>
        <translation>Forwarded を送信</translation>
    </message>
    <message>
        <source>of the answer </source>
        <translation>応答では </translation>
    </message>
    <message>
        <source>connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>request body</source>
        <translation>リクエストボディ</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>最初のバイト</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>no </source>
        <translation>無制限の </translation>
    </message>
    <message>
        <source>never</source>
        <translation>再試行なし</translation>
    </message>
    <message>
        <source>%1 tries</source>
        <translation>試行 %1 回</translation>
    </message>
    <message>
        <source>on </source>
        <translation>条件 </translation>
    </message>
    <message>
        <source>; of POST too</source>
        <translation>、POST も対象</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>%1なし</translation>
    </message>
    <message>
        <source>%1 of a %2</source>
        <translation>%2ごとに %1</translation>
    </message>
    <message>
        <source>body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>%1 redacted</source>
        <translation>%1 をマスク</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>of any size</source>
        <translation>サイズ無制限</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>試行中</translation>
    </message>
    <message>
        <source>all down</source>
        <translation>すべてダウン</translation>
    </message>
    <message>
        <source>none ready</source>
        <translation>準備完了なし</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>ダウン %1 件</translation>
    </message>
    <message>
        <source>%1 not ready</source>
        <translation>%1 が未準備</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>ダウン移行中</translation>
    </message>
    <message>
        <source>some fail</source>
        <translation>一部失敗</translation>
    </message>
    <message>
        <source>up</source>
        <translation>稼働</translation>
    </message>
    <message>
        <source>no check</source>
        <translation>チェックなし</translation>
    </message>
    <message>
        <source>no such pool</source>
        <translation>プールなし</translation>
    </message>
    <message>
        <source>no targets</source>
        <translation>ターゲットなし</translation>
    </message>
    <message>
        <source>takes no new ones</source>
        <translation>新規受付なし</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>一致条件</translation>
    </message>
    <message>
        <source>every path</source>
        <translation>全パス</translation>
    </message>
    <message>
        <source>header </source>
        <translation>ヘッダー </translation>
    </message>
    <message>
        <source>query </source>
        <translation>クエリ </translation>
    </message>
    <message>
        <source>client </source>
        <translation>クライアント </translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>プール %1</translation>
    </message>
    <message>
        <source>there is no such pool</source>
        <translation>該当するプールがありません</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>the gateway&apos;s own figures</source>
        <translation>ゲートウェイ自身のメトリクス</translation>
    </message>
    <message>
        <source>This is no route</source>
        <translation>ルートではありません</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> ほか %1 件</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>応答元なし</translation>
    </message>
    <message>
        <source>the route names no pool</source>
        <translation>ルートにプールの指定なし</translation>
    </message>
    <message>
        <source>sticky by %1</source>
        <translation>アフィニティ %1</translation>
    </message>
    <message>
        <source>else pool %1</source>
        <translation>代替プール %1</translation>
    </message>
    <message>
        <source>%1 wait while no target is ready</source>
        <translation>準備できたターゲットがない間は %1 待つ</translation>
    </message>
    <message>
        <source>%1 is no time to wait: write 10s or 1m</source>
        <translation>%1 は待ち時間ではありません: 10s や 1m と書いてください</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>going up</source>
        <translation>復帰中</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RoutesToolbar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>{ } JSON</source>
        <translation>{ } JSON</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>新規ルート</translation>
    </message>
    <message>
        <source>New route from a preset</source>
        <translation>プリセットから新規ルート</translation>
    </message>
    <message>
        <source>Find route, path, target or tag</source>
        <translation>ルート、パス、ターゲット、タグを検索</translation>
    </message>
    <message>
        <source>Find route, path or target</source>
        <translation>ルート、パス、ターゲットを検索</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>元に戻す: %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RunButton</name>
    <message>
        <source>Run</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Open the listeners of the profile (Ctrl+Shift+R)</source>
        <translation>プロファイルのリスナーを開く（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The gateway is starting. Stop it (Ctrl+Shift+R)</source>
        <translation>ゲートウェイを起動中です。停止する（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Close the listeners, and let finish what runs (Ctrl+Shift+R)</source>
        <translation>リスナーを閉じ、実行中のものの完了を待つ（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>今すぐ停止</translation>
    </message>
    <message>
        <source>What runs is finishing, and no new requests are taken. Cut it (Ctrl+Shift+R)</source>
        <translation>実行中のものの完了を待っており、新しいリクエストは受け付けません。切断する（Ctrl+Shift+R）</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ScopeModel</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>ルートなし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ScopeTree</name>
    <message>
        <source>Scopes</source>
        <translation>範囲</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SecretPlaces</name>
    <message>
        <source>client %1</source>
        <translation>クライアント %1</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>ルート %1</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>プール %1</translation>
    </message>
    <message>
        <source>listener %1</source>
        <translation>リスナー %1</translation>
    </message>
    <message>
        <source>every route</source>
        <translation>全ルート</translation>
    </message>
    <message>
        <source>every pool</source>
        <translation>全プール</translation>
    </message>
    <message>
        <source>every listener</source>
        <translation>全リスナー</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SecretRow</name>
    <message>
        <source>It is not there.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Is in the keychain.</source>
        <translation>キーチェーンにあります。</translation>
    </message>
    <message>
        <source>Is in the environment that Headgate was started with.</source>
        <translation>Headgate 起動時の環境にあります。</translation>
    </message>
    <message>
        <source>Is in a file.</source>
        <translation>ファイルにあります。</translation>
    </message>
    <message>
        <source>The profile does not use it.</source>
        <translation>プロファイルでは使われていません。</translation>
    </message>
    <message>
        <source>Used at %1.</source>
        <comment>places in the profile, with commas between</comment>
        <translation>使用箇所: %1。</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Set the secret %1</source>
        <translation>シークレット %1 を設定</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the secret %1</source>
        <translation>シークレット %1 を削除</translation>
    </message>
    <message>
        <source>The secret %1</source>
        <translation>シークレット %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Store the secret %1</source>
        <translation>シークレット %1 を保存</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove it from the keychain? Nobody can bring it back.</source>
        <translation>キーチェーンから削除しますか？ 元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Remove it from the keychain? What uses it answers 503 until it is set again.</source>
        <translation>キーチェーンから削除しますか？ 再び設定するまで、これを使うルートは 503 を返します。</translation>
    </message>
    <message>
        <source>Type it once. It goes to the keychain and is not shown again.</source>
        <translation>入力は 1 回だけです。キーチェーンに保存され、再び表示されることはありません。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SecretsSection</name>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>The profile names no secrets, and none was set here.</source>
        <translation>プロファイルはシークレットを参照しておらず、ここでも設定されていません。</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>keychain passphrase</source>
        <translation>キーチェーン パスフレーズ keychain</translation>
    </message>
    <message>
        <source>keychain keys tokens set remove</source>
        <translation>キーチェーン キー トークン 設定 削除 keychain</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>端末で</translation>
    </message>
    <message>
        <source>Name of a new secret</source>
        <translation>新しいシークレットの名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The new secret</source>
        <translation>新しいシークレット</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Store the new secret</source>
        <translation>新しいシークレットを保存</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>もう 1 つ追加</translation>
    </message>
    <message>
        <source>The profile refers to it as secret:NAME. Or it names env:NAME or file:PATH, which need no store.</source>
        <translation>プロファイルからは secret:NAME で参照します。保存先が不要な env:NAME や file:PATH も使えます。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ServiceRow</name>
    <message>
        <source>%1 answers</source>
        <translation>%1 が応答</translation>
    </message>
    <message>
        <source>named in the settings of %1</source>
        <translation>%1 の設定に記載</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>in the profile</source>
        <translation>プロファイルにあり</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未起動</translation>
    </message>
    <message>
        <source>Use %1 at %2</source>
        <translation>%2 の %1 を使用</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ServiceSection</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Run the gateway with my session, without this window</source>
        <translation>ウィンドウなしで、セッションとともにゲートウェイを実行</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>ログイン時</translation>
    </message>
    <message>
        <source>headgated service systemd autostart</source>
        <translation>headgated サービス systemd 自動起動</translation>
    </message>
    <message>
        <source>This desktop has no services of a user (systemd).</source>
        <translation>このデスクトップにはユーザーサービス（systemd）がありません。</translation>
    </message>
    <message>
        <source>Serves %1 from the next login on.</source>
        <translation>次回のログインから %1 で稼働します。</translation>
    </message>
    <message>
        <source>Save the profile to a file first: the service reads it from there.</source>
        <translation>先にプロファイルをファイルに保存してください。サービスはそこから読み込みます。</translation>
    </message>
    <message>
        <source>Runs, and serves %1. Its unit is %2.</source>
        <translation>%1 で稼働中です。ユニットは %2 です。</translation>
    </message>
    <message>
        <source>Is installed for %1, and does not run now.</source>
        <translation>%1 用にインストール済みですが、現在は実行されていません。</translation>
    </message>
    <message>
        <source>Is installed for %1, and does not run: %2</source>
        <translation>%1 用にインストール済みですが、実行されていません: %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ServiceStep</name>
    <message>
        <source>Find local services</source>
        <translation>ローカルサービスを探す</translation>
    </message>
    <message>
        <source>Services on this machine</source>
        <translation>このマシンのサービス</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>再スキャン</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>アドレスを追加…</translation>
    </message>
    <message>
        <source>Also look into clients&apos; settings for MCP servers</source>
        <translation>クライアントの設定からも MCP サーバーを探す</translation>
    </message>
    <message>
        <source>Claude Code&apos;s, Codex&apos;s and others&apos;: read on this machine, never written.</source>
        <translation>Claude Code や Codex などの設定です。このマシンで読み取るだけで、書き込みません。</translation>
    </message>
    <message>
        <source>Address of a service</source>
        <translation>サービスのアドレス</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Write an address of this machine and a port: 127.0.0.1:9000.</source>
        <translation>このマシンのアドレスとポートを入力してください: 127.0.0.1:9000。</translation>
    </message>
    <message>
        <source>Nothing answers on this machine. Start a service and scan again, or add its address.</source>
        <translation>このマシンで応答するサービスがありません。サービスを起動して再スキャンするか、アドレスを追加してください。</translation>
    </message>
    <message>
        <source>Asks who listens on this machine&apos;s loopback addresses, and nobody else.</source>
        <translation>このマシンのループバックアドレスで待ち受けているものだけを調べます。</translation>
    </message>
    <message>
        <source>looking for %1</source>
        <translation>検索中 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 answer, 3 do not</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>1 answers</source>
        <translation>応答あり 1 件</translation>
    </message>
    <message>
        <source>1 does not</source>
        <translation>応答なし 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n more listen and say nothing</source>
        <translation>
            <numerusform>ほか %n 件が待ち受けていますが応答なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer</source>
        <translation>
            <numerusform>応答あり %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not</source>
        <translation>
            <numerusform>応答なし %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::SettingsPage</name>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>「%1」という設定はありません。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SettingsSection</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SettingsStore</name>
    <message>
        <source>In the settings file, %1 cannot be right; the default is in effect</source>
        <translation>設定ファイルの %1 が正しくないため、既定値を使用します</translation>
    </message>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>The settings file cannot be read; defaults are in effect</source>
        <translation>設定ファイルを読み取れないため、既定値を使用します</translation>
    </message>
    <message>
        <source>The settings file was damaged; defaults are in effect, and it was kept as %1</source>
        <translation>設定ファイルが破損していたため、既定値を使用し、元のファイルを %1 として残しました</translation>
    </message>
    <message>
        <source>The settings file is damaged; defaults are in effect</source>
        <translation>設定ファイルが破損しているため、既定値を使用します</translation>
    </message>
    <message>
        <source>Settings cannot be saved: %1 cannot be written</source>
        <translation>設定を保存できません: %1 に書き込めません</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ShareBar</name>
    <message>
        <source>Where the time went</source>
        <translation>時間の内訳</translation>
    </message>
    <message>
        <source>waited %1, streamed %2, silent %3</source>
        <translation>待機 %1、受信 %2、無通信 %3</translation>
    </message>
    <message>
        <source>Upstream wait</source>
        <translation>アップストリーム待ち</translation>
    </message>
    <message>
        <source>Streamed</source>
        <translation>ストリーム中</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>無通信</translation>
    </message>
    <message>
        <source>%1, Headgate %2</source>
        <translation>%1、Headgate %2</translation>
    </message>
    <message>
        <source>Headgate</source>
        <translation>Headgate</translation>
    </message>
</context>
<context>
    <name>headgate::ui::Standing</name>
    <message>
        <source>no check</source>
        <translation>チェックなし</translation>
    </message>
    <message>
        <source>takes its share</source>
        <translation>割り当てを受けている</translation>
    </message>
    <message>
        <source>takes its share, but is going down</source>
        <translation>割り当てを受けているが、停止しかけている</translation>
    </message>
    <message>
        <source>its probes fail, and it gets nothing</source>
        <translation>プローブが失敗し、何も受けない</translation>
    </message>
    <message>
        <source>left out for now</source>
        <translation>当面は除外</translation>
    </message>
    <message>
        <source>finishes what runs, and takes nothing new</source>
        <translation>実行中を終え、新規は受けない</translation>
    </message>
    <message>
        <source>taken out of use</source>
        <translation>使用停止</translation>
    </message>
    <message>
        <source>nobody has checked it</source>
        <translation>まだ誰もチェックしていない</translation>
    </message>
    <message>
        <source>not served now</source>
        <translation>現在未適用</translation>
    </message>
</context>
<context>
    <name>headgate::ui::StandingChip</name>
    <message>
        <source>Show only these</source>
        <translation>これだけを表示</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>すべて再表示</translation>
    </message>
</context>
<context>
    <name>headgate::ui::StatusBar</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Listeners: %1</source>
        <translation>リスナー: %1</translation>
    </message>
    <message>
        <source>Show each listener (Ctrl+Shift+L)</source>
        <translation>各リスナーを表示（Ctrl+Shift+L）</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>処理中 %1 件</translation>
    </message>
    <message>
        <source>%1 req/min</source>
        <translation>%1 件/min</translation>
    </message>
    <message>
        <source>%1 of %2 MiB</source>
        <translation>%1/%2 MiB</translation>
    </message>
    <message>
        <source>Memory that the record takes. When it is full, the oldest exchanges lose their bodies.</source>
        <translation>記録が使うメモリです。いっぱいになると、最も古いやり取りからボディが失われます。</translation>
    </message>
    <message>
        <source>%1 of %2 MiB · %3 of history</source>
        <translation>%1/%2 MiB · 履歴 %3</translation>
    </message>
    <message>
        <source>Headgate adds %1 p50</source>
        <translation>Headgate の追加 %1 p50</translation>
    </message>
    <message>
        <source>What Headgate itself takes to pass on a request and the beginning of its answer, without waiting for anybody. Of the newest 1,000 answers of targets, half took at most %1, and 95 of 100 at most %2.</source>
        <translation>リクエストと応答の先頭を渡すのに Headgate 自身が使う時間で、待ち時間は含みません。ターゲットの最新 1,000 件の応答のうち、半分は %1 以下、95% は %2 以下でした。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::StepFrame</name>
    <message>
        <source>Step %1, done: %2</source>
        <translation>手順 %1、完了: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>手順 %1: %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TakeoverPanel</name>
    <message>
        <source>Write it</source>
        <translation>書き込む</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>設定を戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>%1 を設定</translation>
    </message>
    <message>
        <source>Looks at the settings of %1.</source>
        <translation>%1 の設定を確認しています。</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be written.</source>
        <translation>%1 の設定に書き込めません。</translation>
    </message>
    <message>
        <source>%1 sends its requests here already.</source>
        <translation>%1 はすでにリクエストをここに送っています。</translation>
    </message>
    <message>
        <source>Headgate would make the settings of %1.</source>
        <translation>Headgate が %1 の設定を作成します。</translation>
    </message>
    <message>
        <source>Headgate would change the settings of %1 so.</source>
        <translation>Headgate が %1 の設定を次のように変更します。</translation>
    </message>
    <message>
        <source>%1, of which a copy goes to %2 first.</source>
        <translation>%1（先に %2 へコピーします）。</translation>
    </message>
    <message>
        <source>%1 sends its requests here now.</source>
        <translation>%1 はリクエストをここに送るようになりました。</translation>
    </message>
    <message>
        <source>Programs that run already notice it when they are started again. You can give its settings back here, or later under Settings, Clients.</source>
        <translation>実行中のプログラムには、再起動後に反映されます。設定はここで、または後で「設定」の「切り替えたクライアント」から戻せます。</translation>
    </message>
    <message>
        <source>The settings of %1 were not written.</source>
        <translation>%1 の設定は書き込まれませんでした。</translation>
    </message>
    <message>
        <source>The settings of %1 are as they were.</source>
        <translation>%1 の設定は元のままです。</translation>
    </message>
    <message>
        <source>The settings of %1 were not given back.</source>
        <translation>%1 の設定は戻されませんでした。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetCard</name>
    <message>
        <source>configuration in order</source>
        <translation>構成は正常</translation>
    </message>
    <message>
        <source>&amp;Drain</source>
        <translation>ドレイン(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Maintenance</source>
        <translation>メンテナンス(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Back to on</source>
        <translation>オンに戻す(&amp;B)</translation>
    </message>
    <message>
        <source>config</source>
        <translation>構成</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetEntry</name>
    <message>
        <source>+ New target</source>
        <translation>+ 新規ターゲット</translation>
    </message>
    <message>
        <source>Add a target to the pool</source>
        <translation>プールにターゲットを追加</translation>
    </message>
    <message>
        <source>URL of the new target</source>
        <translation>新しいターゲットの URL</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetExplanation</name>
    <message>
        <source>Its probes fail.</source>
        <translation>プローブが失敗しています。</translation>
    </message>
    <message>
        <source>Nothing listens on %1.</source>
        <translation>%1 で待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>Start a server there: the next probe sees it.</source>
        <translation>そこでサーバーを起動してください。次のプローブで検出されます。</translation>
    </message>
    <message>
        <source>It answers, but not as its pool expects: %1.</source>
        <translation>応答はありますが、プールの期待値と異なります: %1。</translation>
    </message>
    <message>
        <source>Look into its log, or change what the probe expects.</source>
        <translation>ログを確認するか、プローブの期待値を変更してください。</translation>
    </message>
    <message>
        <source>It does not answer in time: %1.</source>
        <translation>時間内に応答しません: %1。</translation>
    </message>
    <message>
        <source>See whether its server hangs or has too much to do.</source>
        <translation>サーバーが固まっていないか、負荷が高すぎないか確認してください。</translation>
    </message>
    <message>
        <source>Its probes fail: %1.</source>
        <translation>プローブが失敗しています: %1。</translation>
    </message>
    <message>
        <source>Look into its log.</source>
        <translation>ログを確認してください。</translation>
    </message>
    <message>
        <source>New exchanges go to %1.</source>
        <translation>新しいやり取りは %1 に送られます。</translation>
    </message>
    <message>
        <source>New exchanges go to %1 other targets of the pool.</source>
        <translation>新しいやり取りはプールのほかの %1 件のターゲットに送られます。</translation>
    </message>
    <message>
        <source>No other target of the pool can be used: its requests go to pool %1.</source>
        <translation>プールにほかに使えるターゲットがないため、リクエストはプール %1 に送られます。</translation>
    </message>
    <message>
        <source>No other target of the pool can be used: its requests are answered with 503.</source>
        <translation>プールにほかに使えるターゲットがないため、リクエストには 503 を返します。</translation>
    </message>
    <message>
        <source>Exchanges failed there, so it is left out for a while, and then one exchange tries it.</source>
        <translation>やり取りが失敗したため、しばらく除外し、その後 1 件のやり取りで試します。</translation>
    </message>
    <message>
        <source>It is there, but still loading: it is used as soon as a probe finds it ready.</source>
        <translation>起動していますが、まだ読み込み中です。プローブで準備完了が確認されしだい使われます。</translation>
    </message>
    <message>
        <source>It has asked for time, and gets no exchange until that is over.</source>
        <translation>待機を要求しており、その時間が過ぎるまでやり取りは送られません。</translation>
    </message>
    <message>
        <source>It was left out, and one exchange finds out whether it can be used again.</source>
        <translation>除外されており、再び使えるかを 1 件のやり取りで確認します。</translation>
    </message>
    <message>
        <source>Its probes are good, but exchanges fail: look at the last ones.</source>
        <translation>プローブは良好ですが、やり取りが失敗しています。直近のやり取りを確認してください。</translation>
    </message>
    <message>
        <source>Its probes are good, and it takes its share of the exchanges.</source>
        <translation>プローブは良好で、割り当て分のやり取りを処理しています。</translation>
    </message>
    <message>
        <source>Until it is down it goes on getting exchanges.</source>
        <translation>DOWN になるまで、やり取りは引き続き送られます。</translation>
    </message>
    <message>
        <source>It finishes what runs and serves the sessions that belong to it, and takes nothing new.</source>
        <translation>実行中のものを終え、自身のセッションを処理し、新しいものは受け付けません。</translation>
    </message>
    <message>
        <source>It was taken out of use and gets nothing.</source>
        <translation>使用から外されており、何も送られません。</translation>
    </message>
    <message>
        <source>It has not been probed yet; until then it gets exchanges.</source>
        <translation>まだプローブされていません。それまではやり取りが送られます。</translation>
    </message>
    <message>
        <source>Nobody checks it: its pool has no probe, so that only exchanges show how it is.</source>
        <translation>チェックされていません。プールにプローブがないため、状態はやり取りからしかわかりません。</translation>
    </message>
    <message>
        <source>The gateway serves another profile than this one, or another text of it.</source>
        <translation>ゲートウェイは別のプロファイル、またはこのプロファイルの別の内容で稼働しています。</translation>
    </message>
    <message>
        <source>The gateway is stopped; nothing is known of its targets.</source>
        <translation>ゲートウェイが停止しているため、ターゲットの状態は不明です。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetLamps</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Mend it in the profile.</source>
        <translation>プロファイルで修正してください。</translation>
    </message>
    <message>
        <source>valid; the gateway is stopped</source>
        <translation>正常。ゲートウェイは停止中</translation>
    </message>
    <message>
        <source>Run it.</source>
        <translation>起動してください。</translation>
    </message>
    <message>
        <source>valid, but not what is served now</source>
        <translation>正常だが、現在は未適用</translation>
    </message>
    <message>
        <source>Apply the profile.</source>
        <translation>プロファイルを適用してください。</translation>
    </message>
    <message>
        <source>valid; enabled by hand, until the gateway stops</source>
        <translation>正常。手動で有効化（ゲートウェイ停止まで）</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>drained by hand, until the gateway stops</source>
        <translation>手動でドレイン（ゲートウェイ停止まで）</translation>
    </message>
    <message>
        <source>drained by the profile</source>
        <translation>プロファイルによりドレイン</translation>
    </message>
    <message>
        <source>Enable it when it should take new exchanges again.</source>
        <translation>再び新しいやり取りを受け付けるときは、有効にしてください。</translation>
    </message>
    <message>
        <source>in maintenance by hand, until the gateway stops</source>
        <translation>手動でメンテナンス（ゲートウェイ停止まで）</translation>
    </message>
    <message>
        <source>in maintenance by the profile</source>
        <translation>プロファイルによりメンテナンス</translation>
    </message>
    <message>
        <source>Enable it when it should be used again.</source>
        <translation>再び使うときは、有効にしてください。</translation>
    </message>
    <message>
        <source>connection refused on %1</source>
        <translation>%1 で接続拒否</translation>
    </message>
    <message>
        <source>Start a server there.</source>
        <translation>そこでサーバーを起動してください。</translation>
    </message>
    <message>
        <source>an exchange was answered %1</source>
        <translation>やり取りへの応答あり（%1）</translation>
    </message>
    <message>
        <source>something answers on %1</source>
        <translation>%1 で応答あり</translation>
    </message>
    <message>
        <source>nothing answers on %1</source>
        <translation>%1 で応答なし</translation>
    </message>
    <message>
        <source>See whether its server hangs, or a firewall is between.</source>
        <translation>サーバーが固まっていないか、途中にファイアウォールがないか確認してください。</translation>
    </message>
    <message>
        <source>nobody has asked yet</source>
        <translation>問い合わせはまだなし</translation>
    </message>
    <message>
        <source>Send it a request, or add a probe.</source>
        <translation>リクエストを送るか、プローブを追加してください。</translation>
    </message>
    <message>
        <source>its pool has no health checks</source>
        <translation>プールにヘルスチェックなし</translation>
    </message>
    <message>
        <source>Add a probe to the pool.</source>
        <translation>プールにプローブを追加してください。</translation>
    </message>
    <message>
        <source>not probed yet</source>
        <translation>未プローブ</translation>
    </message>
    <message>
        <source>Probe it now.</source>
        <translation>今すぐプローブしてください。</translation>
    </message>
    <message>
        <source>%1 of %2 failed: %3</source>
        <translation>%2 回中 %1 回失敗: %3</translation>
    </message>
    <message>
        <source>Another failure and it is down.</source>
        <translation>あと 1 回失敗すると DOWN になります。</translation>
    </message>
    <message>
        <source>%1 more and it is down.</source>
        <translation>あと %1 回失敗すると DOWN になります。</translation>
    </message>
    <message>
        <source>the last one failed</source>
        <translation>直近の 1 回が失敗</translation>
    </message>
    <message>
        <source>%1 failed in a row</source>
        <translation>%1 回連続で失敗</translation>
    </message>
    <message>
        <source>Up again after a good one.</source>
        <translation>1 回成功すると UP に戻ります。</translation>
    </message>
    <message>
        <source>Up again after %1 good ones.</source>
        <translation>%1 回成功すると UP に戻ります。</translation>
    </message>
    <message>
        <source>Wait: it is used when it is ready.</source>
        <translation>お待ちください。準備ができると使われます。</translation>
    </message>
    <message>
        <source>%1 of %2 were good</source>
        <translation>%2 回中 %1 回成功</translation>
    </message>
    <message>
        <source>Wait for the next one, or probe now.</source>
        <translation>次を待つか、今すぐプローブしてください。</translation>
    </message>
    <message>
        <source>See what keeps its server busy.</source>
        <translation>サーバーの負荷の原因を確認してください。</translation>
    </message>
    <message>
        <source>%1 in the last minute, none failed</source>
        <translation>過去 1 分に %1 件、失敗なし</translation>
    </message>
    <message>
        <source>%1 of %2 failed in the last minute</source>
        <translation>過去 1 分に %2 件中 %1 件失敗</translation>
    </message>
    <message>
        <source>Look at the last exchanges.</source>
        <translation>直近のやり取りを確認してください。</translation>
    </message>
    <message>
        <source>1 exchange under way</source>
        <translation>やり取り 1 件が実行中</translation>
    </message>
    <message>
        <source>%1 exchanges under way</source>
        <translation>やり取り %1 件が実行中</translation>
    </message>
    <message>
        <source>none since this window opened</source>
        <translation>このウィンドウを開いてからなし</translation>
    </message>
    <message>
        <source>Send it a request.</source>
        <translation>リクエストを送ってください。</translation>
    </message>
    <message>
        <source>none in %1; last %2</source>
        <translation>過去 %1 はなし。最後は %2</translation>
    </message>
    <message>
        <source>none in %1; the last, at %2, failed: %3</source>
        <translation>過去 %1 はなし。最後（%2）は失敗: %3</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>プローブ</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>unknown: the gateway does not serve it</source>
        <translation>不明: ゲートウェイに未適用</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetLive</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>probe &lt;1 ms</source>
        <translation>プローブ &lt;1 ms</translation>
    </message>
    <message>
        <source>probe %1</source>
        <translation>プローブ %1</translation>
    </message>
    <message>
        <source>probed now</source>
        <translation>たった今プローブ</translation>
    </message>
    <message>
        <source>probed %1 ago</source>
        <translation>%1 前にプローブ</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>通信なし</translation>
    </message>
    <message>
        <source>%1 a min</source>
        <translation>%1 件/min</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>失敗 %1/%2</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>待ち受け中</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>待ち受けなし</translation>
    </message>
    <message>
        <source>probe failed</source>
        <translation>プローブ失敗</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>the next exchange tries it</source>
        <translation>次のやり取りで試行</translation>
    </message>
    <message>
        <source>an exchange tries it</source>
        <translation>やり取りで試行中</translation>
    </message>
    <message>
        <source>it asked for time, %1 left</source>
        <translation>待機を要求、残り %1</translation>
    </message>
    <message>
        <source>not probed yet</source>
        <translation>未プローブ</translation>
    </message>
    <message>
        <source>nobody probes it</source>
        <translation>プローブなし</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>実行中 %1 件</translation>
    </message>
    <message>
        <source>by the profile</source>
        <translation>プロファイルによる</translation>
    </message>
    <message>
        <source>until the gateway stops</source>
        <translation>ゲートウェイ停止まで</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>試行 1 回</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>試行 %1 回</translation>
    </message>
    <message>
        <source>ejected once</source>
        <translation>除外 1 回</translation>
    </message>
    <message>
        <source>ejected %1 times</source>
        <translation>除外 %1 回</translation>
    </message>
    <message>
        <source>listening –</source>
        <translation>待ち受け –</translation>
    </message>
    <message>
        <source>probe –</source>
        <translation>プローブ –</translation>
    </message>
    <message>
        <source>not served now</source>
        <translation>現在未適用</translation>
    </message>
    <message>
        <source>ejected, tried again in %1</source>
        <translation>除外中、%1 後に再試行</translation>
    </message>
    <message>
        <source>going down: %1</source>
        <translation>停止しかけ: %1</translation>
    </message>
    <message>
        <source>loading: %1</source>
        <translation>読み込み中: %1</translation>
    </message>
    <message>
        <source>going up: %1</source>
        <translation>復帰中: %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetPane</name>
    <message>
        <source>Probe now</source>
        <translation>今すぐプローブ</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>ドレイン</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>Show last exchanges</source>
        <translation>直近のやり取りを表示</translation>
    </message>
    <message>
        <source>It finishes what runs and takes nothing new, until it is enabled or the gateway stops.</source>
        <translation>有効にするかゲートウェイが停止するまで、実行中のものを終え、新しいものは受け付けません。</translation>
    </message>
    <message>
        <source>It gets nothing, until it is enabled or the gateway stops.</source>
        <translation>有効にするかゲートウェイが停止するまで、何も届きません。</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>プール %1</translation>
    </message>
    <message>
        <source>The pool has no targets yet.</source>
        <translation>プールにターゲットがまだありません。</translation>
    </message>
    <message>
        <source>Pool %1, last 30 minutes</source>
        <translation>プール %1、過去 30 分</translation>
    </message>
    <message>
        <source>Its pool has no health checks.</source>
        <translation>プールにヘルスチェックがありません。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetReport</name>
    <message>
        <source>%1 up</source>
        <translation>稼働 %1 件</translation>
    </message>
    <message>
        <source>%1 going down</source>
        <translation>ダウン移行中 %1 件</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>ダウン %1 件</translation>
    </message>
    <message>
        <source>%1 draining</source>
        <translation>ドレイン中 %1 件</translation>
    </message>
    <message>
        <source>%1 in maintenance</source>
        <translation>メンテナンス中 %1 件</translation>
    </message>
    <message>
        <source>%1 no check</source>
        <translation>チェックなし %1 件</translation>
    </message>
    <message>
        <source>%1 not served</source>
        <translation>未適用 %1 件</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of %2 fail</source>
        <translation>失敗 %1/%2</translation>
    </message>
    <message>
        <source>traffic is well</source>
        <translation>通信は正常</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>通信なし</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>ダウン移行中</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>going up</source>
        <translation>復帰中</translation>
    </message>
    <message>
        <source>ejected, %1 left</source>
        <translation>除外中、残り %1</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>実行中なし</translation>
    </message>
    <message>
        <source>1 under way</source>
        <translation>実行中 1 件</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>実行中 %1 件</translation>
    </message>
    <message>
        <source>%1 is up</source>
        <translation>%1 は稼働中</translation>
    </message>
    <message>
        <source>%1 is going down</source>
        <translation>%1 はダウン移行中</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 がダウンしました</translation>
    </message>
    <message>
        <source>%1 is draining</source>
        <translation>%1 はドレイン中</translation>
    </message>
    <message>
        <source>%1 is in maintenance</source>
        <translation>%1 はメンテナンス中</translation>
    </message>
    <message>
        <source>%1 is not checked</source>
        <translation>%1 はチェックなし</translation>
    </message>
    <message>
        <source>%1 is not served</source>
        <translation>%1 は未適用</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>未適用</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未起動</translation>
    </message>
    <message>
        <source>%1 is left out (NOLB)</source>
        <translation>%1 は除外されています (NOLB)</translation>
    </message>
    <message>
        <source>%1 NOLB</source>
        <translation>%1 NOLB</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>試行中</translation>
    </message>
    <message>
        <source>rests, %1 left</source>
        <translation>休止中、残り %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetTree</name>
    <message>
        <source>Pools and targets</source>
        <translation>プールとターゲット</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetTreeModel</name>
    <message>
        <source>Add a probe</source>
        <translation>プローブを追加</translation>
    </message>
    <message>
        <source>not probed yet</source>
        <translation>未プローブ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Probes, 30 min</source>
        <translation>プローブ 30 min</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>前回チェック</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>p50 first</source>
        <translation>p50 初バイト</translation>
    </message>
    <message>
        <source>p95 first</source>
        <translation>p95 初バイト</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Config: is it configured well, and in use?</source>
        <translation>構成: 正しく構成され、使われているか</translation>
    </message>
    <message>
        <source>Listening: does anything answer at its address?</source>
        <translation>待ち受け: アドレスで応答があるか</translation>
    </message>
    <message>
        <source>Probe: what do health checks find?</source>
        <translation>プローブ: ヘルスチェックの結果</translation>
    </message>
    <message>
        <source>Traffic: what came of the exchanges of the last minute?</source>
        <translation>トラフィック: 過去 1 分のやり取りの結果</translation>
    </message>
    <message>
        <source>Exchanges that ended in the last minute</source>
        <translation>過去 1 分に終了したやり取り</translation>
    </message>
    <message>
        <source>Exchanges in each of the last 30 minutes, to the row&apos;s own scale</source>
        <translation>過去 30 分の毎分のやり取り数、行ごとの目盛り</translation>
    </message>
    <message>
        <source>Share of the exchanges of the last 30 minutes that failed there</source>
        <translation>過去 30 分のやり取りのうち、ここで失敗した割合</translation>
    </message>
    <message>
        <source>Half of the exchanges of the last 30 minutes had their first byte within this time</source>
        <translation>過去 30 分のやり取りの半数が、この時間内に最初のバイトを受け取りました</translation>
    </message>
    <message>
        <source>95 of 100 exchanges of the last 30 minutes had their first byte within this time</source>
        <translation>過去 30 分のやり取り 100 件中 95 件が、この時間内に最初のバイトを受け取りました</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>プール %1</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>%1 at %2, %3, last check %4</source>
        <translation>%1（%2）、%3、前回チェック %4</translation>
    </message>
    <message>
        <source>Its pool has no health checks. Click to add one.</source>
        <translation>プールにヘルスチェックがありません。クリックすると追加します。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TestBox</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Take from traffic…</source>
        <translation>トラフィックから選択…</translation>
    </message>
    <message>
        <source>Try a request</source>
        <translation>リクエストを試す</translation>
    </message>
    <message>
        <source>Request to try</source>
        <translation>試すリクエスト</translation>
    </message>
    <message>
        <source>POST /path, a URL or a curl line</source>
        <translation>POST /path、URL、または curl の行</translation>
    </message>
    <message>
        <source>Details of the tried request</source>
        <translation>試したリクエストの詳細</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>処理の結果</translation>
    </message>
    <message>
        <source>Nothing can be tried on a profile with an error: %1.</source>
        <translation>エラーのあるプロファイルでは試せません: %1。</translation>
    </message>
    <message>
        <source>Shows which route takes it, and where it goes. Nothing is sent.</source>
        <translation>どのルートが受け付け、どこへ送られるかを表示します。何も送信しません。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TextDifferenceView</name>
    <message>
        <source>What would change in the file</source>
        <translation>ファイルで変更される内容</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrafficPage</name>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>No exchange is in this scope.</source>
        <translation>この範囲にやり取りはありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>The counters of the routes have them. Their rows are missing here, or do not show how they ended.</source>
        <translation>ルートのカウンターには含まれています。該当する行がここにないか、終わり方を示していません。</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>%1 updates came faster than they could be taken</source>
        <translation>%1 件の更新が速すぎて取り込めませんでした</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>やり取り</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrayIcon</name>
    <message>
        <source>Show Headgate</source>
        <translation>Headgate を表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Headgate: not running</source>
        <translation>Headgate: 停止中</translation>
    </message>
    <message>
        <source>Headgate: running</source>
        <translation>Headgate: 実行中</translation>
    </message>
    <message numerus="yes">
        <source>Headgate: running, %n upstream(s) down</source>
        <translation>
            <numerusform>Headgate: 実行中、アップストリーム %n 件がダウン</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the gateway</source>
        <translation>ゲートウェイを停止</translation>
    </message>
    <message>
        <source>Run the gateway</source>
        <translation>ゲートウェイを起動</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrialDetails</name>
    <message>
        <source>What would become of the request</source>
        <translation>リクエストの処理結果</translation>
    </message>
    <message>
        <source>Routes, policies, what is sent, and targets</source>
        <translation>ルート、ポリシー、送信内容、ターゲット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 %2, Host %3, through listener %4</source>
        <translation>%1 %2、Host %3、リスナー %4 経由</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrialWords</name>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>ガード</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>認証機関</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同時数</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>place and name of a route</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>wins: %1</source>
        <translation>採用: %1</translation>
    </message>
    <message>
        <source>Route %1: %2.</source>
        <translation>ルート %1: %2。</translation>
    </message>
    <message>
        <source>%1 lets it pass: %2.</source>
        <translation>%1 は通過: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be known before: %2.</source>
        <translation>%1 は事前に不明: %2。</translation>
    </message>
    <message>
        <source>%1 refuses it with %2: %3.</source>
        <translation>%1 が %2 で拒否: %3。</translation>
    </message>
    <message>
        <source>Header field %1: %2</source>
        <translation>ヘッダーフィールド %1: %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>以前は %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Header field %1: %2; %3</source>
        <translation>ヘッダーフィールド %1: %2、%3</translation>
    </message>
    <message>
        <source>Target %1 is chosen: %2.</source>
        <translation>ターゲット %1 を選択: %2。</translation>
    </message>
    <message>
        <source>Target %1: %2.</source>
        <translation>ターゲット %1: %2。</translation>
    </message>
    <message>
        <source>No route takes it</source>
        <translation>受け付けるルートなし</translation>
    </message>
    <message>
        <source>No route takes it.</source>
        <translation>受け付けるルートがありません。</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>Then %1.</source>
        <translation>その後: %1。</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>送信時</translation>
    </message>
    <message>
        <source>As %1 gets it</source>
        <translation>%1 が受け取る内容</translation>
    </message>
    <message>
        <source>Sent is %1</source>
        <translation>送信内容: %1</translation>
    </message>
    <message>
        <source>Targets of pool %1</source>
        <translation>プール %1 のターゲット</translation>
    </message>
    <message>
        <source>Else, targets of pool %1</source>
        <translation>または、プール %1 のターゲット</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>routes</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes, in the order in which they are tried</source>
        <translation>ルート（試行順）</translation>
    </message>
    <message>
        <source>Policies of %1, in the order in which they act</source>
        <translation>%1 のポリシー（作用順）</translation>
    </message>
    <message>
        <source>to %1 (%2), if it may pass</source>
        <translation>通過できれば %1 へ（%2）</translation>
    </message>
    <message>
        <source>to %1 (%2)</source>
        <comment>target, and why that one</comment>
        <translation>%1 へ（%2）</translation>
    </message>
</context>
<context>
    <name>headgate::ui::UpstreamsPage</name>
    <message>
        <source>1 target needs a look</source>
        <translation>要確認のターゲット 1 件</translation>
    </message>
    <message>
        <source>%1 targets need a look</source>
        <translation>要確認のターゲット %1 件</translation>
    </message>
    <message>
        <source>The gateway could not be started.</source>
        <translation>ゲートウェイを起動できませんでした。</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>アップストリーム</translation>
    </message>
    <message>
        <source>Target and limits</source>
        <translation>ターゲットと上限</translation>
    </message>
    <message>
        <source>The gateway is stopped; nothing is known of its targets.</source>
        <translation>ゲートウェイが停止しているため、ターゲットの状態は不明です。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>No upstreams yet.</source>
        <translation>アップストリームがまだありません。</translation>
    </message>
    <message>
        <source>Find local services</source>
        <translation>ローカルサービスを探す</translation>
    </message>
    <message>
        <source>No target is like that.</source>
        <translation>該当するターゲットがありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Probe now</source>
        <translation>今すぐプローブ</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>ドレイン</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>Show last exchanges</source>
        <translation>直近のやり取りを表示</translation>
    </message>
    <message>
        <source>Find pool or target</source>
        <translation>プールまたはターゲットを検索</translation>
    </message>
</context>
<context>
    <name>headgate::ui::UpstreamsToolbar</name>
    <message>
        <source>Find pool or target</source>
        <translation>プールまたはターゲットを検索</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Find services</source>
        <translation>サービスを探す</translation>
    </message>
    <message>
        <source>1 target</source>
        <translation>ターゲット 1 件</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>ターゲット %1 件</translation>
    </message>
    <message>
        <source>%1 in 1 pool</source>
        <translation>プール 1 件に%1</translation>
    </message>
    <message>
        <source>%1 in %2 pools</source>
        <translation>プール %2 件に%1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::VersionModel</name>
    <message>
        <source>as it was opened</source>
        <translation>開いたとき</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (the open one)</source>
        <translation>%1（開いているもの）</translation>
    </message>
</context>
<context>
    <name>headgate::ui::VersionsPane</name>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Versions of the profile</source>
        <translation>プロファイルのバージョン</translation>
    </message>
    <message>
        <source>Makes this version the one that is edited. It can be undone.</source>
        <translation>このバージョンを編集対象にします。この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>No version is kept yet. Each change that is applied makes one.</source>
        <translation>保存されたバージョンはまだありません。変更を適用するたびに作成されます。</translation>
    </message>
    <message>
        <source>Choose a version to compare it with what is edited.</source>
        <translation>編集中の内容と比較するバージョンを選んでください。</translation>
    </message>
    <message>
        <source>This version is not kept any more.</source>
        <translation>このバージョンはもう残っていません。</translation>
    </message>
    <message>
        <source>This version is no JSON; it can be restored all the same.</source>
        <translation>このバージョンは JSON ではありませんが、復元はできます。</translation>
    </message>
    <message>
        <source>It says what is edited now.</source>
        <translation>編集中の内容と同じです。</translation>
    </message>
    <message>
        <source>What restoring it would change:</source>
        <translation>復元による変更:</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>復元: %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::WaitingState</name>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Nothing has come yet. Send requests to this address, and they pass here.</source>
        <translation>まだ何も届いていません。このアドレスにリクエストを送ると、ここを通過します。</translation>
    </message>
    <message>
        <source>The gateway is stopped. Start it to see traffic pass.</source>
        <translation>ゲートウェイは停止しています。起動すると、通過するトラフィックを確認できます。</translation>
    </message>
    <message>
        <source>No listener is open, so nothing can come in.</source>
        <translation>開いているリスナーがないため、何も受信できません。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
</context>
<context>
    <name>headgate::ui::WindowActions</name>
    <message>
        <source>Run or stop the gateway</source>
        <translation>ゲートウェイの起動/停止</translation>
    </message>
    <message>
        <source>Show the listeners</source>
        <translation>リスナーを表示</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新規プロファイル</translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation>プロファイルを開く…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This sheet of keys</source>
        <translation>このキー一覧</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>レイアウトをリセット</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前のペイン</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Find services…</source>
        <translation>サービスを探す…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Share a copy…</source>
        <translation>コピーを共有…</translation>
    </message>
</context>
<context>
    <name>headgate::ui::effectWords</name>
    <message>
        <source>%1 of the last %2 exchanges would have been cut by it.</source>
        <translation>直近のやり取り %2 件のうち %1 件が、これにより切断されるところでした。</translation>
    </message>
    <message>
        <source>%1 of the last %2 exchanges were cut as it is served now.</source>
        <translation>現在の稼働内容では、直近のやり取り %2 件のうち %1 件が切断されました。</translation>
    </message>
    <message>
        <source>%1 of %2 exchanges would have been limited.</source>
        <translation>やり取り %2 件のうち %1 件が制限されるところでした。</translation>
    </message>
    <message>
        <source>%1 of %2 exchanges would have been limited, mostly of %3.</source>
        <translation>やり取り %2 件のうち %1 件が制限されるところでした。主に %3 です。</translation>
    </message>
    <message>
        <source>%1 of the last %2 exchanges would have taken another route.</source>
        <translation>直近のやり取り %2 件のうち %1 件が、別のルートを通るところでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n running exchange(s) keep the old rules.</source>
        <translation>
            <numerusform>実行中のやり取り %n 件は古い規則のままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 exchanges of pool %3 were answered by a target that takes nothing new any more.</source>
        <translation>プール %3 のやり取り %2 件のうち %1 件は、もう新規を受けないターゲットが応答したものです。</translation>
    </message>
    <message>
        <source>%1 of the last %2 exchanges come to pool %3, which is changed.</source>
        <translation>直近 %2 件のやり取りのうち %1 件は、変更されたプール %3 に届きます。</translation>
    </message>
    <message>
        <source>%1 of the last %2 exchanges would have gone to another pool.</source>
        <translation>直近 %2 件のやり取りのうち %1 件は、別のプールに行くところでした。</translation>
    </message>
    <message>
        <source>None of the last %1 exchanges changes its route or its pool.</source>
        <translation>直近 %1 件のやり取りは、ルートもプールも変わりません。</translation>
    </message>
    <message>
        <source>%1 of %2 exchanges are limited as it is served now.</source>
        <translation>現在の設定では、やり取り %2 件のうち %1 件が制限されます。</translation>
    </message>
</context>
</TS>
