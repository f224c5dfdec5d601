<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ClientLines</name>
    <message>
        <source>OpenAI, Python</source>
        <translation>OpenAI，Python</translation>
    </message>
    <message>
        <source>Anthropic SDK</source>
        <translation>Anthropic SDK</translation>
    </message>
    <message>
        <source>MCP client</source>
        <translation>MCP 客户端</translation>
    </message>
    <message>
        <source>MCP, %1</source>
        <translation>MCP，%1</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>任意客户端</translation>
    </message>
    <message>
        <source>OpenAI, JS</source>
        <translation>OpenAI，JS</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>用时过长</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>被切断</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>未观测到</translation>
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
        <translation>进行中</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>即将不可用</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>已缓冲</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>排空中</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>客户端已离开</translation>
    </message>
    <message>
        <source>no check</source>
        <translation>无检查</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>无流量</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1（占用者：%2）</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>正在监听 %1</translation>
    </message>
    <message>
        <source>still listening on %1: %2</source>
        <translation>仍在监听 %1：%2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>off, as the profile says</source>
        <translation>已关闭（按配置）</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>%1 of %2 listening</source>
        <translation>%1/%2 正在监听</translation>
    </message>
    <message>
        <source>1 listener</source>
        <translation>1 个监听器</translation>
    </message>
    <message>
        <source>%1 listeners</source>
        <translation>%1 个监听器</translation>
    </message>
    <message>
        <source>%1, profile not served</source>
        <translation>%1，配置未生效</translation>
    </message>
</context>
<context>
    <name>ProfileEntries</name>
    <message>
        <source>pool</source>
        <translation>池</translation>
    </message>
    <message>
        <source>%1 of %2 down</source>
        <translation>%2 个中 %1 个不可用</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1 a minute, %2 failed</source>
        <translation>每分钟 %1 次，失败 %2 次</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>These settings</source>
        <translation>这些设置</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Silent for %1 after %2, then went on.</source>
        <translation>在 %2 之后静默了 %1，随后继续。</translation>
    </message>
    <message>
        <source>Silent for %1 after %2.</source>
        <translation>在 %2 之后静默了 %1。</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Silent for %1 by now, after %2.</source>
        <translation>在 %2 之后静默，至今已 %1。</translation>
    </message>
    <message>
        <source>Under way for %1: the request is still coming in.</source>
        <translation>已进行 %1：请求仍在传入。</translation>
    </message>
    <message>
        <source>Waiting for %1 for %2. Nothing has come yet.</source>
        <translation>已等待 %1 %2，尚未收到任何内容。</translation>
    </message>
    <message>
        <source>The tunnel has been open for %1; %2 came so far.</source>
        <translation>隧道已打开 %1；目前收到 %2。</translation>
    </message>
    <message>
        <source>Under way for %1; %2 came so far.</source>
        <translation>已进行 %1；目前收到 %2。</translation>
    </message>
    <message>
        <source>The client closed it.</source>
        <translation>由客户端关闭。</translation>
    </message>
    <message>
        <source>The target closed it.</source>
        <translation>由目标关闭。</translation>
    </message>
    <message>
        <source>Ended normally.</source>
        <translation>正常结束。</translation>
    </message>
    <message>
        <source>A tunnel for %1, with %2 to the client. %3</source>
        <translation>隧道持续 %1，向客户端传送了 %2。%3</translation>
    </message>
    <message>
        <source>Streamed %1 in %2.</source>
        <translation>在 %2 内流式传输了 %1。</translation>
    </message>
    <message>
        <source>Answered %1 with %2 in %3.</source>
        <translation>应答 %1，%2，用时 %3。</translation>
    </message>
    <message>
        <source>Too many requests: wait, or raise the limit of whoever said so.</source>
        <translation>请求过多：请稍候，或提高给出此响应的一方的限制。</translation>
    </message>
    <message>
        <source>%1 did not accept the credentials.</source>
        <translation>%1 未接受凭据。</translation>
    </message>
    <message>
        <source>%1 knows no such path.</source>
        <translation>%1 上没有此路径。</translation>
    </message>
    <message>
        <source>%1 reported the failure itself: look at its log.</source>
        <translation>%1 自己报告了失败：请查看其日志。</translation>
    </message>
    <message>
        <source>%1 had come in %2.</source>
        <translation>%2 内已收到 %1。</translation>
    </message>
    <message>
        <source>The gateway was stopped before this was over; %1 had come in %2.</source>
        <translation>网关在此交换结束前被停止；%2 内已收到 %1。</translation>
    </message>
    <message>
        <source>Headgate&apos;s decision.</source>
        <translation>由 Headgate 决定。</translation>
    </message>
    <message>
        <source>This is over, but its end was not seen: rows came faster than they could be taken. %1 had come before.</source>
        <translation>已结束，但未观测到其结束：行到达过快，来不及接收。此前已收到 %1。</translation>
    </message>
    <message>
        <source>The target was silent, not Headgate.</source>
        <translation>静默的是目标，而不是 Headgate。</translation>
    </message>
    <message>
        <source>%1 kept the connection open and sent nothing.</source>
        <translation>%1 保持连接打开，但未发送任何内容。</translation>
    </message>
    <message>
        <source>The client&apos;s doing.</source>
        <translation>由客户端造成。</translation>
    </message>
    <message>
        <source>The target&apos;s doing.</source>
        <translation>由目标造成。</translation>
    </message>
    <message>
        <source>The request was not valid HTTP/1.1.</source>
        <translation>请求不是有效的 HTTP/1.1。</translation>
    </message>
    <message>
        <source>Look at what the client sent.</source>
        <translation>请检查客户端发送的内容。</translation>
    </message>
    <message>
        <source>The request&apos;s length could be read in two ways, so it was refused.</source>
        <translation>请求长度可有两种解读，因此被拒绝。</translation>
    </message>
    <message>
        <source>Send one Content-Length or chunked, not both.</source>
        <translation>请只发送一个 Content-Length 或 chunked，不要同时使用。</translation>
    </message>
    <message>
        <source>The request had no Host, or none that is valid.</source>
        <translation>请求没有 Host，或 Host 无效。</translation>
    </message>
    <message>
        <source>Look at the client&apos;s base URL.</source>
        <translation>请检查客户端的基础 URL。</translation>
    </message>
    <message>
        <source>The path cannot be normalised safely.</source>
        <translation>路径无法安全地规范化。</translation>
    </message>
    <message>
        <source>Look at how the client encodes it.</source>
        <translation>请检查客户端对路径的编码方式。</translation>
    </message>
    <message>
        <source>The path and query are too long.</source>
        <translation>路径和查询过长。</translation>
    </message>
    <message>
        <source>Send large values in the body.</source>
        <translation>请将较大的值放在正文中发送。</translation>
    </message>
    <message>
        <source>The request&apos;s head is too large.</source>
        <translation>请求的头部过大。</translation>
    </message>
    <message>
        <source>Look for large cookies or tokens in it.</source>
        <translation>请检查其中是否有过大的 Cookie 或令牌。</translation>
    </message>
    <message>
        <source>The request used a transfer coding other than chunked.</source>
        <translation>请求使用了 chunked 以外的传输编码。</translation>
    </message>
    <message>
        <source>Turn that off in the client.</source>
        <translation>请在客户端中关闭该功能。</translation>
    </message>
    <message>
        <source>The client spoke another version of HTTP.</source>
        <translation>客户端使用了其他版本的 HTTP。</translation>
    </message>
    <message>
        <source>Use HTTP/1.1 for this listener.</source>
        <translation>请对此监听器使用 HTTP/1.1。</translation>
    </message>
    <message>
        <source>This method is not served here.</source>
        <translation>此处不支持该方法。</translation>
    </message>
    <message>
        <source>Use the gateway&apos;s address as a base URL, not as a proxy.</source>
        <translation>请将网关地址用作基础 URL，而不是代理。</translation>
    </message>
    <message>
        <source>The request expected something unknown.</source>
        <translation>请求的 Expect 包含未知的期望。</translation>
    </message>
    <message>
        <source>Only Expect: 100-continue is understood.</source>
        <translation>仅支持 Expect: 100-continue。</translation>
    </message>
    <message>
        <source>The WebSocket handshake was not valid.</source>
        <translation>WebSocket 握手无效。</translation>
    </message>
    <message>
        <source>Look at the request&apos;s head.</source>
        <translation>请检查请求的头部。</translation>
    </message>
    <message>
        <source>The client asked for another version of WebSocket.</source>
        <translation>客户端请求了其他版本的 WebSocket。</translation>
    </message>
    <message>
        <source>Only version 13 is supported.</source>
        <translation>仅支持版本 13。</translation>
    </message>
    <message>
        <source>The request&apos;s body is larger than the route allows.</source>
        <translation>请求正文超出路由允许的大小。</translation>
    </message>
    <message>
        <source>Raise the route&apos;s body limit, or send less.</source>
        <translation>请提高路由的正文限制，或减少发送内容。</translation>
    </message>
    <message>
        <source>The client did not finish its request&apos;s head in time.</source>
        <translation>客户端未及时发完请求头部。</translation>
    </message>
    <message>
        <source>Look at the client&apos;s connection.</source>
        <translation>请检查客户端的连接。</translation>
    </message>
    <message>
        <source>The client stopped sending its request&apos;s body.</source>
        <translation>客户端停止发送请求正文。</translation>
    </message>
    <message>
        <source>Look at the client, or raise the route&apos;s request_body timeout.</source>
        <translation>请检查客户端，或提高路由的 request_body 超时。</translation>
    </message>
    <message>
        <source>The client stopped reading the response.</source>
        <translation>客户端停止读取响应。</translation>
    </message>
    <message>
        <source>Look at the client, or raise the listener&apos;s write timeout.</source>
        <translation>请检查客户端，或提高监听器的 write 超时。</translation>
    </message>
    <message>
        <source>The client left before the response was complete.</source>
        <translation>客户端在响应完成前离开。</translation>
    </message>
    <message>
        <source>If it gave up waiting, its own timeout is the shorter one.</source>
        <translation>如果是因等待而放弃，则其自身的超时更短。</translation>
    </message>
    <message>
        <source>The client reset the connection.</source>
        <translation>客户端重置了连接。</translation>
    </message>
    <message>
        <source>Look at the client&apos;s own log.</source>
        <translation>请查看客户端自己的日志。</translation>
    </message>
    <message>
        <source>No route matches this request.</source>
        <translation>没有路由匹配此请求。</translation>
    </message>
    <message>
        <source>Add a route for this path, or mend the client&apos;s base URL.</source>
        <translation>请为此路径添加路由，或修正客户端的基础 URL。</translation>
    </message>
    <message>
        <source>The request had already passed through this gateway.</source>
        <translation>请求此前已经过此网关。</translation>
    </message>
    <message>
        <source>The target&apos;s address leads back here: change it.</source>
        <translation>目标的地址又指回此处：请更改。</translation>
    </message>
    <message>
        <source>The pool has no target that may be used.</source>
        <translation>池中没有可用的目标。</translation>
    </message>
    <message>
        <source>Start one of its servers, or add a target.</source>
        <translation>请启动其中一个服务器，或添加目标。</translation>
    </message>
    <message>
        <source>A secret that this route needs could not be read.</source>
        <translation>无法读取此路由所需的机密。</translation>
    </message>
    <message>
        <source>Set it, then send the request again.</source>
        <translation>请设置机密，然后重新发送请求。</translation>
    </message>
    <message>
        <source>The gateway was being stopped.</source>
        <translation>网关正在停止。</translation>
    </message>
    <message>
        <source>Start it and send the request again.</source>
        <translation>请启动网关，然后重新发送请求。</translation>
    </message>
    <message>
        <source>The gateway was out of room.</source>
        <translation>网关资源不足。</translation>
    </message>
    <message>
        <source>Send the request again in a moment.</source>
        <translation>请稍后重新发送请求。</translation>
    </message>
    <message>
        <source>Too many connections were open.</source>
        <translation>打开的连接过多。</translation>
    </message>
    <message>
        <source>Raise the listener&apos;s connection limit, or close some.</source>
        <translation>请提高监听器的连接限制，或关闭部分连接。</translation>
    </message>
    <message>
        <source>Headgate failed.</source>
        <translation>Headgate 失败。</translation>
    </message>
    <message>
        <source>This is a bug: please report it.</source>
        <translation>这是一个缺陷：请报告。</translation>
    </message>
    <message>
        <source>The host name of %1 has no address.</source>
        <translation>%1 的主机名没有对应的地址。</translation>
    </message>
    <message>
        <source>Mend the target&apos;s address, or look at the network.</source>
        <translation>请修正目标的地址，或检查网络。</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 拒绝了连接。</translation>
    </message>
    <message>
        <source>Start the server or change the target&apos;s address.</source>
        <translation>请启动服务器，或更改目标的地址。</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>无法连接到 %1。</translation>
    </message>
    <message>
        <source>Look at the network, or change the target&apos;s address.</source>
        <translation>请检查网络，或更改目标的地址。</translation>
    </message>
    <message>
        <source>%1 did not accept the connection in time.</source>
        <translation>%1 未及时接受连接。</translation>
    </message>
    <message>
        <source>Look whether the server hangs, or raise the connect timeout.</source>
        <translation>请检查服务器是否卡住，或提高 connect 超时。</translation>
    </message>
    <message>
        <source>%1 reset the connection before it answered.</source>
        <translation>%1 在应答前重置了连接。</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation>请查看服务器的日志。</translation>
    </message>
    <message>
        <source>%1 closed a kept connection just as the request was sent.</source>
        <translation>%1 恰在发送请求时关闭了复用连接。</translation>
    </message>
    <message>
        <source>Lower the pool&apos;s idle_timeout below the server&apos;s keep-alive time.</source>
        <translation>请将池的 idle_timeout 降到服务器的保持连接时间以下。</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 未应答便关闭了连接。</translation>
    </message>
    <message>
        <source>The answer of %1 was not valid HTTP/1.1.</source>
        <translation>%1 的应答不是有效的 HTTP/1.1。</translation>
    </message>
    <message>
        <source>Look whether that port speaks HTTP.</source>
        <translation>请检查该端口是否使用 HTTP。</translation>
    </message>
    <message>
        <source>The head of the answer of %1 was too large.</source>
        <translation>%1 的应答头部过大。</translation>
    </message>
    <message>
        <source>Look for large cookies in it.</source>
        <translation>请检查其中是否有过大的 Cookie。</translation>
    </message>
    <message>
        <source>%1 ended its answer before it was complete.</source>
        <translation>%1 在应答完整之前就结束了应答。</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log: it may have crashed.</source>
        <translation>请查看服务器的日志：它可能已崩溃。</translation>
    </message>
    <message>
        <source>%1 did not begin to answer in time.</source>
        <translation>%1 未及时开始应答。</translation>
    </message>
    <message>
        <source>Look whether it is busy, or raise the route&apos;s first_byte timeout.</source>
        <translation>请检查它是否繁忙，或提高路由的 first_byte 超时。</translation>
    </message>
    <message>
        <source>%1 fell silent in the middle of its answer.</source>
        <translation>%1 在应答途中陷入静默。</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, or raise the route&apos;s idle timeout.</source>
        <translation>请查看服务器的日志，或提高路由的 idle 超时。</translation>
    </message>
    <message>
        <source>The exchange took longer than the route&apos;s total limit.</source>
        <translation>交换用时超出路由的 total 限制。</translation>
    </message>
    <message>
        <source>Raise the route&apos;s total timeout.</source>
        <translation>请提高路由的 total 超时。</translation>
    </message>
    <message>
        <source>Neither side said anything in the tunnel for too long.</source>
        <translation>隧道两侧静默时间过长。</translation>
    </message>
    <message>
        <source>Send pings, or raise the route&apos;s tunnel timeout.</source>
        <translation>请发送 ping，或提高路由的 tunnel 超时。</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>与 %1 的 TLS 握手失败。</translation>
    </message>
    <message>
        <source>Look at the pool&apos;s tls settings and the server&apos;s certificate.</source>
        <translation>请检查池的 tls 设置和服务器的证书。</translation>
    </message>
    <message>
        <source>This port speaks HTTPS, and the client spoke plain HTTP.</source>
        <translation>此端口使用 HTTPS，而客户端使用了普通 HTTP。</translation>
    </message>
    <message>
        <source>Use https:// in the client&apos;s base URL.</source>
        <translation>请在客户端的基础 URL 中使用 https://。</translation>
    </message>
    <message>
        <source>This port speaks plain HTTP, and the client spoke TLS.</source>
        <translation>此端口使用普通 HTTP，而客户端使用了 TLS。</translation>
    </message>
    <message>
        <source>Use http:// in the client&apos;s base URL.</source>
        <translation>请在客户端的基础 URL 中使用 http://。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time.</source>
        <translation>%1 的证书目前不在有效期内。</translation>
    </message>
    <message>
        <source>Renew it, or look at this machine&apos;s clock.</source>
        <translation>请续期证书，或检查本机的时钟。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1 的证书不受信任。</translation>
    </message>
    <message>
        <source>Name its authority in the pool&apos;s tls.ca.</source>
        <translation>请在池的 tls.ca 中指定其颁发机构。</translation>
    </message>
    <message>
        <source>The certificate of %1 is made out to another name.</source>
        <translation>%1 的证书是为其他名称签发的。</translation>
    </message>
    <message>
        <source>Set the pool&apos;s tls.server_name, or the target&apos;s address, to that name.</source>
        <translation>请将池的 tls.server_name 或目标的地址设为该名称。</translation>
    </message>
    <message>
        <source>Every target of the pool had as many exchanges as it may.</source>
        <translation>池中每个目标的交换数都已达上限。</translation>
    </message>
    <message>
        <source>Raise the limits of its targets, add one, or let requests wait.</source>
        <translation>请提高目标的限制、添加目标，或让请求等待。</translation>
    </message>
    <message>
        <source>The target that held this session is gone.</source>
        <translation>持有此会话的目标已不存在。</translation>
    </message>
    <message>
        <source>The client has to begin a new session.</source>
        <translation>客户端须开始新的会话。</translation>
    </message>
    <message>
        <source>The route is not open to this client&apos;s address.</source>
        <translation>路由未对此客户端的地址开放。</translation>
    </message>
    <message>
        <source>Look at the route&apos;s addresses.</source>
        <translation>请检查路由的 addresses。</translation>
    </message>
    <message>
        <source>The request was for a host that the route does not answer for.</source>
        <translation>请求针对的主机不由此路由应答。</translation>
    </message>
    <message>
        <source>If that name is yours, add it to the route&apos;s guard.hosts.</source>
        <translation>如果该名称属于您，请将其添加到路由的 guard.hosts。</translation>
    </message>
    <message>
        <source>The request came from a web page that may not use the route.</source>
        <translation>请求来自不允许使用此路由的网页。</translation>
    </message>
    <message>
        <source>If you trust that page, add it to the route&apos;s guard.origins.</source>
        <translation>如果信任该网页，请将其添加到路由的 guard.origins。</translation>
    </message>
    <message>
        <source>Pages of that origin may not make this request.</source>
        <translation>该 Origin 的网页不允许发出此请求。</translation>
    </message>
    <message>
        <source>If you trust them, add them to the route&apos;s cors.origins.</source>
        <translation>如果信任它们，请将其添加到路由的 cors.origins。</translation>
    </message>
    <message>
        <source>The request had no key or token that is known here.</source>
        <translation>请求没有此处认识的密钥或令牌。</translation>
    </message>
    <message>
        <source>Give the client a key that the profile&apos;s clients have.</source>
        <translation>请为客户端提供配置的 clients 中已有的密钥。</translation>
    </message>
    <message>
        <source>This client may not use the route.</source>
        <translation>此客户端不允许使用该路由。</translation>
    </message>
    <message>
        <source>Look at the route&apos;s auth.clients, or at the scopes of its tokens.</source>
        <translation>请检查路由的 auth.clients，或其令牌的作用域。</translation>
    </message>
    <message>
        <source>The client sent more requests than its limit allows.</source>
        <translation>客户端发送的请求超出其限制。</translation>
    </message>
    <message>
        <source>Wait and send it again, or raise the limit.</source>
        <translation>请稍候再发送，或提高限制。</translation>
    </message>
    <message>
        <source>Too many requests were waiting already.</source>
        <translation>等待中的请求已过多。</translation>
    </message>
    <message>
        <source>Send it again in a moment, or make the route&apos;s queue longer.</source>
        <translation>请稍后重新发送，或加长路由的队列。</translation>
    </message>
    <message>
        <source>The request&apos;s turn did not come in time.</source>
        <translation>请求未及时轮到。</translation>
    </message>
    <message>
        <source>Raise the route&apos;s concurrency.limit or its queue_timeout.</source>
        <translation>请提高路由的 concurrency.limit 或 queue_timeout。</translation>
    </message>
    <message>
        <source>The keys that tokens are checked with could not be read.</source>
        <translation>无法读取用于检查令牌的密钥。</translation>
    </message>
    <message>
        <source>Look whether the address in the route&apos;s jwt.jwks answers.</source>
        <translation>请检查路由的 jwt.jwks 中的地址是否有响应。</translation>
    </message>
    <message>
        <source>The service that decides about access said no.</source>
        <translation>决定访问权限的服务拒绝了请求。</translation>
    </message>
    <message>
        <source>Its answer went to the client: look there for the reason.</source>
        <translation>其应答已发给客户端：请在那里查看原因。</translation>
    </message>
    <message>
        <source>The service that decides about access did not answer.</source>
        <translation>决定访问权限的服务没有应答。</translation>
    </message>
    <message>
        <source>Look at the pool in the route&apos;s forward_auth.</source>
        <translation>请检查路由的 forward_auth 中的池。</translation>
    </message>
    <message>
        <source>The client sent its request&apos;s body too slowly.</source>
        <translation>客户端发送请求正文过慢。</translation>
    </message>
    <message>
        <source>Look at its connection, or lower the listener&apos;s connections.minimum_rate.</source>
        <translation>请检查其连接，或降低监听器的 connections.minimum_rate。</translation>
    </message>
    <message>
        <source>Headgate added %1.</source>
        <translation>Headgate 增加了 %1。</translation>
    </message>
</context>
<context>
    <name>headgate::app::WindowPages</name>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Explain the field, in a form</source>
        <translation>在表单中说明该字段</translation>
    </message>
</context>
<context>
    <name>headgate::app::WindowProgram</name>
    <message>
        <source>State of the gateway</source>
        <translation>网关状态</translation>
    </message>
    <message>
        <source>Local certificate authority</source>
        <translation>本地证书颁发机构</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>桌面密钥链</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>文件 %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>System Light Dark colours</source>
        <translation>系统 浅色 深色 颜色 外观</translation>
    </message>
    <message>
        <source>Takes effect when Headgate starts the next time.</source>
        <translation>下次启动 Headgate 时生效。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ApplyBar</name>
    <message>
        <source>Changes that are not applied</source>
        <translation>尚未应用的更改</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show diff</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Back to what is served. It can be undone.</source>
        <translation>恢复为当前生效的内容。可以撤销。</translation>
    </message>
    <message>
        <source>This cannot be applied yet.</source>
        <translation>目前还不能应用。</translation>
    </message>
    <message>
        <source>1 change not applied.</source>
        <translation>1 项更改未应用。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes not applied.</source>
        <translation>
            <numerusform>%n 项更改未应用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>已放弃更改</translation>
    </message>
    <message>
        <source>Hide diff</source>
        <translation>隐藏差异</translation>
    </message>
    <message>
        <source>Serve it from now on. What runs keeps the old rules.</source>
        <translation>从现在起按此提供服务。正在进行的仍按旧规则。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::BlockList</name>
    <message>
        <source>Blocks for the route</source>
        <translation>可用于路由的模块</translation>
    </message>
</context>
<context>
    <name>headgate::ui::BlockPalette</name>
    <message>
        <source>Palette of blocks</source>
        <translation>模块面板</translation>
    </message>
</context>
<context>
    <name>headgate::ui::CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Trust ours with</source>
        <translation>信任命令</translation>
    </message>
    <message>
        <source>Puts Headgate&apos;s local certificate authority into the system&apos;s and the browsers&apos; stores. Nothing is trusted before you do so.</source>
        <translation>将 Headgate 的本地证书颁发机构加入系统和浏览器的证书存储。在此之前不会信任任何内容。</translation>
    </message>
    <message>
        <source>TLS HTTPS authority root</source>
        <translation>TLS HTTPS 证书颁发机构 根证书</translation>
    </message>
</context>
<context>
    <name>headgate::ui::CheckWords</name>
    <message>
        <source>loading: %1</source>
        <translation>加载中：%1</translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <translation>&lt;1 ms</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>%1 in %2, slow</source>
        <translation>%1（%2，较慢）</translation>
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
        <translation>复制</translation>
    </message>
    <message>
        <source>Use it for me…</source>
        <translation>替我设置…</translation>
    </message>
    <message>
        <source>Let Headgate set up %1…</source>
        <translation>让 Headgate 设置 %1…</translation>
    </message>
    <message>
        <source>Shows what would be written into its settings, and writes it if you say so.</source>
        <translation>显示将要写入其设置的内容，经您确认后写入。</translation>
    </message>
    <message>
        <source>Copy the line for %1</source>
        <translation>复制用于 %1 的行</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>尚未出现</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>等待中…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ClientStep</name>
    <message>
        <source>Point a client here</source>
        <translation>将客户端指向这里</translation>
    </message>
    <message>
        <source>paste one line, then use the client as always</source>
        <translation>粘贴一行，然后照常使用客户端</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>打开流量</translation>
    </message>
    <message>
        <source>A request came, and failed.</source>
        <translation>有请求到达，但失败了。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3. Traffic shows why.</source>
        <translation>%1，从 %2 到 %3。原因见“流量”。</translation>
    </message>
    <message>
        <source>First request passed.</source>
        <translation>首个请求已通过。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1，从 %2 到 %3。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: first byte %4.</source>
        <translation>%1，从 %2 到 %3：首字节 %4。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ClientsSection</name>
    <message>
        <source>Taken over, and changed by somebody since: giving it back keeps that.</source>
        <translation>已接管，之后又被他人更改：还原时会保留该更改。</translation>
    </message>
    <message>
        <source>Taken over: sends its requests to %1.</source>
        <translation>已接管：请求发送到 %1。</translation>
    </message>
    <message>
        <source>Sends its requests to its maker&apos;s servers.</source>
        <translation>请求发送到其厂商的服务器。</translation>
    </message>
    <message>
        <source>Sends its requests to %1.</source>
        <translation>请求发送到 %1。</translation>
    </message>
    <message>
        <source>Clients taken over</source>
        <translation>已接管的客户端</translation>
    </message>
    <message>
        <source>Claude Code Codex Gemini Cursor configuration give back restore</source>
        <translation>Claude Code Codex Gemini Cursor 配置 设置 归还 还原 恢复</translation>
    </message>
    <message>
        <source>None of the programs that Headgate knows was found on this machine.</source>
        <translation>在本机上未找到 Headgate 认识的程序。</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Give the configuration of %1 back</source>
        <translation>还原 %1 的设置</translation>
    </message>
</context>
<context>
    <name>headgate::ui::Closing</name>
    <message>
        <source>before Headgate is closed</source>
        <translation>关闭 Headgate 之前</translation>
    </message>
    <message>
        <source>An exchange is still running.</source>
        <translation>仍有 1 个交换在进行。</translation>
    </message>
    <message>
        <source>%1 exchanges are still running.</source>
        <translation>仍有 %1 个交换在进行。</translation>
    </message>
    <message>
        <source>Quitting now cuts it.</source>
        <translation>现在退出会将其切断。</translation>
    </message>
    <message>
        <source>Quitting now cuts them.</source>
        <translation>现在退出会将它们切断。</translation>
    </message>
    <message>
        <source>Let them finish and quit</source>
        <translation>等待完成后退出</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>立即退出</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Quitting when the last exchange has ended.</source>
        <translation>最后一个交换结束后退出。</translation>
    </message>
    <message>
        <source>Quitting when %1 exchanges have ended.</source>
        <translation>%1 个交换结束后退出。</translation>
    </message>
    <message>
        <source>No new requests are taken. Waited %1 s.</source>
        <translation>不再接收新请求。已等待 %1 s。</translation>
    </message>
    <message>
        <source>%1 still sends its requests here.</source>
        <translation>%1 仍将请求发送到这里。</translation>
    </message>
    <message>
        <source>%1 still send their requests here.</source>
        <translation>%1 仍将请求发送到这里。</translation>
    </message>
    <message>
        <source>Without Headgate they get no answer.</source>
        <translation>没有 Headgate，它们将得不到应答。</translation>
    </message>
    <message>
        <source>Give back and quit</source>
        <translation>还原并退出</translation>
    </message>
    <message>
        <source>Leave it and quit</source>
        <translation>保留并退出</translation>
    </message>
    <message>
        <source>Not all settings could be given back.</source>
        <translation>未能还原全部设置。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>headgate::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Find an action, a route, an upstream or a setting</source>
        <translation>查找操作、路由、上游或设置</translation>
    </message>
    <message>
        <source>Find an action, a route, an upstream…</source>
        <translation>查找操作、路由、上游…</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>upstreams</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>在旁边打开</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>没有名为“%1”的内容。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::CompletionList</name>
    <message>
        <source>What could be written here</source>
        <translation>此处可以填写的内容</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DesktopPresence</name>
    <message>
        <source>The gateway is running.</source>
        <translation>网关正在运行。</translation>
    </message>
    <message>
        <source>It can go on without this window, with its icon in the tray. The settings remember your answer.</source>
        <translation>关闭此窗口后网关可以继续运行，其图标留在托盘中。您的选择会保存在设置中。</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 已恢复</translation>
    </message>
    <message>
        <source>Pool %1 has it again.</source>
        <translation>池 %1 又可使用它。</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 不可用</translation>
    </message>
    <message>
        <source>Pool %1 does without it.</source>
        <translation>池 %1 暂不使用它。</translation>
    </message>
    <message>
        <source>%1 is down: %2</source>
        <translation>%1 不可用：%2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DesktopSection</name>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Show an icon with the state of the gateway</source>
        <translation>显示带有网关状态的图标</translation>
    </message>
    <message>
        <source>Tell when an upstream goes down, and when it is back</source>
        <translation>上游不可用及恢复时通知</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>Its menu shows the window, runs and stops the gateway, and quits.</source>
        <translation>其菜单可显示窗口、启动和停止网关以及退出。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>此桌面不显示托盘图标。</translation>
    </message>
    <message>
        <source>What closing the window does</source>
        <translation>关闭窗口时的操作</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Keep the gateway running in the tray</source>
        <translation>让网关在托盘中继续运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Counts while the gateway runs and its icon is in the tray.</source>
        <translation>在网关运行且托盘中有其图标时适用。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>At most one of each pool in 30 seconds. A click on it shows the upstreams.</source>
        <translation>每个池在 30 秒内最多一条。点击后显示上游。</translation>
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
        <translation>详情</translation>
    </message>
    <message>
        <source>Choose an exchange to see it here.</source>
        <translation>选择一个交换即可在此查看。</translation>
    </message>
    <message>
        <source>Parts of the exchange</source>
        <translation>交换的各部分</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>The record does not hold this exchange any more: its memory was needed for newer ones, or its route does not record. What the table knows of it is under Overview.</source>
        <translation>记录中已没有此交换：其内存已用于更新的交换，或其路由不做记录。表中已知的信息见“概览”。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>没有差异。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::Difference</name>
    <message>
        <source>route %1 added</source>
        <translation>已添加路由 %1</translation>
    </message>
    <message>
        <source>route %1 removed</source>
        <translation>已移除路由 %1</translation>
    </message>
    <message>
        <source>pool %1 added</source>
        <translation>已添加池 %1</translation>
    </message>
    <message>
        <source>pool %1 removed</source>
        <translation>已移除池 %1</translation>
    </message>
    <message>
        <source>target %1 added</source>
        <translation>已添加目标 %1</translation>
    </message>
    <message>
        <source>target %1 removed</source>
        <translation>已移除目标 %1</translation>
    </message>
    <message>
        <source>limit %1 added</source>
        <translation>已添加限制 %1</translation>
    </message>
    <message>
        <source>limit %1 removed</source>
        <translation>已移除限制 %1</translation>
    </message>
    <message>
        <source>client %1 added</source>
        <translation>已添加客户端 %1</translation>
    </message>
    <message>
        <source>client %1 removed</source>
        <translation>已移除客户端 %1</translation>
    </message>
    <message>
        <source>listener %1 added</source>
        <translation>已添加监听器 %1</translation>
    </message>
    <message>
        <source>listener %1 removed</source>
        <translation>已移除监听器 %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已添加 %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已移除 %1</translation>
    </message>
    <message>
        <source>%1 moved from place %2 to %3</source>
        <translation>%1 从第 %2 位移到第 %3 位</translation>
    </message>
    <message>
        <source>%1 set to %2</source>
        <translation>%1 设为 %2</translation>
    </message>
    <message>
        <source>%1 back to its default</source>
        <translation>%1 恢复默认</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DraftActions</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Apply the changes</source>
        <translation>应用更改</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Show or hide the differences</source>
        <translation>显示或隐藏差异</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DraftNotices</name>
    <message>
        <source>“%1” was changed elsewhere while you edit it.</source>
        <translation>“%1”在您编辑期间被他处更改。</translation>
    </message>
    <message>
        <source>Theirs is served already. Applying yours replaces it; loading theirs can be undone.</source>
        <translation>对方的版本已经生效。应用您的版本会将其替换；载入对方的版本可以撤销。</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>载入对方的</translation>
    </message>
    <message>
        <source>Loaded what others wrote</source>
        <translation>已载入他人的内容</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Headgate ended unexpectedly last time.</source>
        <translation>Headgate 上次意外结束。</translation>
    </message>
    <message>
        <source>“%1” had changes that were not applied.</source>
        <translation>“%1”有尚未应用的更改。</translation>
    </message>
    <message>
        <source>What you were editing in “%1” at %2 was kept.</source>
        <translation>您于 %2 在“%1”中编辑的内容已保留。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restored after the last run</source>
        <translation>已恢复上次运行的内容</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>headgate::ui::DraftProblems</name>
    <message>
        <source>Nothing is wrong with the profile.</source>
        <translation>配置文件没有问题。</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 个问题</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 个问题</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ExchangeChip</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ExchangeTable</name>
    <message>
        <source>Exchanges</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>复制 URL</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>复制为 cURL</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Try its request</source>
        <translation>试用其请求</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ExchangeTableModel</name>
    <message>
        <source>No route</source>
        <translation>无路由</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 on %5, %6, %7, %8</source>
        <translation>%1，%2：%3 %4，路由 %5，%6，%7，%8</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>log 1 ms–1 min</source>
        <translation>对数 1 ms–1 min</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>headgate::ui::FilesSection</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>headgate::ui::FirstRunAction</name>
    <message>
        <source>Add to the profile</source>
        <translation>添加到配置</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Start the gateway</source>
        <translation>启动网关</translation>
    </message>
    <message>
        <source>Make the profile and start</source>
        <translation>创建配置并启动</translation>
    </message>
    <message>
        <source>Leads to one service. Nothing else on this machine is changed.</source>
        <translation>指向 1 个服务。本机的其他内容不会更改。</translation>
    </message>
    <message>
        <source>One service is not in the profile yet. Adding can be undone.</source>
        <translation>有 1 个服务尚未加入配置。添加可以撤销。</translation>
    </message>
    <message>
        <source>The profile was changed; the change is not served yet.</source>
        <translation>配置已更改，但尚未生效。</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>网关已停止。</translation>
    </message>
    <message numerus="yes">
        <source>Leads to %n services. Nothing else on this machine is changed.</source>
        <translation>
            <numerusform>指向 %n 个服务。本机的其他内容不会更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are not in the profile yet. Adding can be undone.</source>
        <translation>
            <numerusform>有 %n 个服务尚未加入配置。添加可以撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::FirstRunPage</name>
    <message>
        <source>First run</source>
        <translation>首次运行</translation>
    </message>
    <message>
        <source>Send your agents through one gate</source>
        <translation>让智能体都经过同一道门</translation>
    </message>
    <message>
        <source>Three steps. Nothing is changed outside Headgate until you copy a line or tell it to.</source>
        <translation>共三步。在您复制一行或明确指示之前，Headgate 之外的内容不会更改。</translation>
    </message>
    <message>
        <source>No service at hand?</source>
        <translation>手边没有服务？</translation>
    </message>
    <message>
        <source>Load the demo</source>
        <translation>载入演示</translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation>打开配置…</translation>
    </message>
    <message>
        <source>A JSON file; you can also drop one on the window.</source>
        <translation>一个 JSON 文件；也可将其拖放到窗口上。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>A new profile on port 8080 that answers by itself, to begin from.</source>
        <translation>一个端口为 8080、可自行应答的新配置，作为起点。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>返回上一页</translation>
    </message>
    <message>
        <source>Choose at least one service, load the demo, or skip this.</source>
        <translation>请至少选择一个服务、载入演示，或跳过此步。</translation>
    </message>
    <message>
        <source>Choose a port that is free.</source>
        <translation>请选择一个空闲端口。</translation>
    </message>
    <message>
        <source>Local services</source>
        <translation>本地服务</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已添加 %1</translation>
    </message>
    <message>
        <source>four agents with traffic to look at, no network needed</source>
        <translation>四个智能体和可供查看的流量，无需网络</translation>
    </message>
    <message numerus="yes">
        <source>%n services added</source>
        <translation>
            <numerusform>已添加 %n 个服务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::FoldedText</name>
    <message>
        <source>Hide what it said</source>
        <translation>隐藏其原文</translation>
    </message>
    <message>
        <source>Show what it said</source>
        <translation>显示其原文</translation>
    </message>
</context>
<context>
    <name>headgate::ui::FollowButton</name>
    <message>
        <source>Following newest</source>
        <translation>正在跟随最新</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>跟随最新</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 条新</translation>
    </message>
    <message>
        <source>Scroll up to stop</source>
        <translation>向上滚动可停止</translation>
    </message>
    <message>
        <source>Go to the newest and follow it</source>
        <translation>转到最新并跟随</translation>
    </message>
</context>
<context>
    <name>headgate::ui::FormWords</name>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Forward to a pool</source>
        <translation>转发到池</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Show metrics</source>
        <translation>显示指标</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Every named one</source>
        <translation>所有具名客户端</translation>
    </message>
    <message>
        <source>from defaults</source>
        <translation>来自默认值</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Round robin</source>
        <translation>轮询</translation>
    </message>
    <message>
        <source>In turn, as often as their weights say.</source>
        <translation>依次轮流，次数按权重分配。</translation>
    </message>
    <message>
        <source>Least requests</source>
        <translation>最少请求</translation>
    </message>
    <message>
        <source>The one with the fewest exchanges for its weight.</source>
        <translation>相对其权重，交换数最少的目标。</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>The better of two that are drawn.</source>
        <translation>随机抽取两个，选其中较优者。</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>The same value goes to the same target.</source>
        <translation>相同的值发往同一目标。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>The one that has answered fastest lately.</source>
        <translation>近期应答最快的目标。</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首个</translation>
    </message>
    <message>
        <source>The first of the list that can be used.</source>
        <translation>列表中第一个可用的目标。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>What the target and the gateway both speak.</source>
        <translation>目标与网关都支持的协议。</translation>
    </message>
    <message>
        <source>HTTP/1.1</source>
        <translation>HTTP/1.1</translation>
    </message>
    <message>
        <source>HTTP/1.1 and nothing else.</source>
        <translation>仅 HTTP/1.1。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Takes requests.</source>
        <translation>接收请求。</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>排空</translation>
    </message>
    <message>
        <source>Takes only what is bound to it by affinity.</source>
        <translation>仅接收通过亲和性绑定到它的请求。</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Takes nothing.</source>
        <translation>不接收任何请求。</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Asks for a path and looks at the answer.</source>
        <translation>请求一个路径并检查应答。</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Only connects.</source>
        <translation>仅建立连接。</translation>
    </message>
    <message>
        <source>Asked as the fields below say.</source>
        <translation>按下方字段的设置进行探测。</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Asks for what an Ollama server answers.</source>
        <translation>请求 Ollama 服务器会应答的内容。</translation>
    </message>
    <message>
        <source>llama.cpp</source>
        <translation>llama.cpp</translation>
    </message>
    <message>
        <source>Asks for what a llama.cpp server answers.</source>
        <translation>请求 llama.cpp 服务器会应答的内容。</translation>
    </message>
    <message>
        <source>vLLM</source>
        <translation>vLLM</translation>
    </message>
    <message>
        <source>Asks for what a vLLM server answers.</source>
        <translation>请求 vLLM 服务器会应答的内容。</translation>
    </message>
    <message>
        <source>LM Studio</source>
        <translation>LM Studio</translation>
    </message>
    <message>
        <source>Asks for what an LM Studio server answers.</source>
        <translation>请求 LM Studio 服务器会应答的内容。</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>MCP 服务器</translation>
    </message>
    <message>
        <source>Asks as an MCP client would.</source>
        <translation>像 MCP 客户端那样请求。</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>本地颁发机构</translation>
    </message>
    <message>
        <source>Made here, and signed by the local authority.</source>
        <translation>在本机生成，由本地颁发机构签名。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Read from files.</source>
        <translation>从文件读取。</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>TLS 1.2 and 1.3.</source>
        <translation>TLS 1.2 和 1.3。</translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <source>TLS 1.3 and nothing older.</source>
        <translation>TLS 1.3，不支持更旧版本。</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>强制执行</translation>
    </message>
    <message>
        <source>Refuses what is too much, with 429.</source>
        <translation>以 429 拒绝超出的请求。</translation>
    </message>
    <message>
        <source>Only report</source>
        <translation>仅报告</translation>
    </message>
    <message>
        <source>Lets everything pass and counts what it would refuse.</source>
        <translation>全部放行，并统计本应拒绝的请求。</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Asked for, and checked if one is sent.</source>
        <translation>会请求证书，若客户端发送则进行检查。</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Nobody comes in without one.</source>
        <translation>没有证书不得进入。</translation>
    </message>
    <message>
        <source>Decided by what the other fields say.</source>
        <translation>由其他字段的内容决定。</translation>
    </message>
    <message>
        <source>The value decides, and nothing is remembered.</source>
        <translation>由该值决定，不做记忆。</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>The target that gave the value to a client keeps it.</source>
        <translation>由把该值交给客户端的目标继续处理。</translation>
    </message>
    <message>
        <source>Always.</source>
        <translation>始终。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Never.</source>
        <translation>从不。</translation>
    </message>
    <message>
        <source>sub</source>
        <translation>sub</translation>
    </message>
    <message>
        <source>The subject of the token.</source>
        <translation>令牌的主体。</translation>
    </message>
    <message>
        <source>client_id</source>
        <translation>client_id</translation>
    </message>
    <message>
        <source>The azp claim, or else client_id.</source>
        <translation>azp 声明，若无则为 client_id。</translation>
    </message>
    <message>
        <source>301 Moved permanently</source>
        <translation>301 永久移动</translation>
    </message>
    <message>
        <source>Remembered; POST may become GET.</source>
        <translation>会被记住；POST 可能变为 GET。</translation>
    </message>
    <message>
        <source>302 Found</source>
        <translation>302 临时移动</translation>
    </message>
    <message>
        <source>For now; POST may become GET.</source>
        <translation>仅此一次；POST 可能变为 GET。</translation>
    </message>
    <message>
        <source>303 See other</source>
        <translation>303 查看其他位置</translation>
    </message>
    <message>
        <source>Asked for with GET.</source>
        <translation>以 GET 请求。</translation>
    </message>
    <message>
        <source>307 Temporary redirect</source>
        <translation>307 临时重定向</translation>
    </message>
    <message>
        <source>For now, with the same method.</source>
        <translation>仅此一次，方法不变。</translation>
    </message>
    <message>
        <source>308 Permanent redirect</source>
        <translation>308 永久重定向</translation>
    </message>
    <message>
        <source>Remembered, with the same method.</source>
        <translation>会被记住，方法不变。</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>The format that this Headgate writes.</source>
        <translation>此版本 Headgate 写入的格式。</translation>
    </message>
    <message>
        <source>No effect: this route is answered here.</source>
        <translation>不起作用：此路由由网关直接应答。</translation>
    </message>
    <message>
        <source>No effect: this route takes no upgrades.</source>
        <translation>不起作用：此路由不接受升级。</translation>
    </message>
    <message>
        <source>No effect: there is one attempt only.</source>
        <translation>不起作用：只尝试一次。</translation>
    </message>
    <message>
        <source>No effect: nobody may wait.</source>
        <translation>不起作用：不允许等待。</translation>
    </message>
    <message>
        <source>No effect: nothing is recorded.</source>
        <translation>不起作用：不做任何记录。</translation>
    </message>
    <message>
        <source>No effect: the guard is off.</source>
        <translation>不起作用：防护已关闭。</translation>
    </message>
    <message>
        <source>No effect: the balance is not hash.</source>
        <translation>不起作用：均衡方式不是 hash。</translation>
    </message>
    <message>
        <source>No effect: the probe only connects.</source>
        <translation>不起作用：探测仅建立连接。</translation>
    </message>
    <message>
        <source>No effect: no cookie is signed.</source>
        <translation>不起作用：没有 Cookie 被签名。</translation>
    </message>
    <message>
        <source>No effect: no target has an https URL.</source>
        <translation>不起作用：没有目标使用 https URL。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>认证机构</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>池</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>池</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>计数对象</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>突发</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>受信任代理</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>保持连接</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Per address</source>
        <translation>每个地址</translation>
    </message>
    <message>
        <source>Slowest rate</source>
        <translation>最低速率</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>证书链</translation>
    </message>
    <message>
        <source>Ask clients</source>
        <translation>要求证书</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Oldest version</source>
        <translation>最低版本</translation>
    </message>
    <message>
        <source>Certificates of clients</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Unix 套接字</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备用</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>并发</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kept warm</source>
        <translation>热连接数</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>记住时长</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>服务器类型</translation>
    </message>
    <message>
        <source>Probe by</source>
        <translation>探测方式</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Up after</source>
        <translation>UP 阈值</translation>
    </message>
    <message>
        <source>Down after</source>
        <translation>DOWN 阈值</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败次数</translation>
    </message>
    <message>
        <source>Left out for</source>
        <translation>摘除时长</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Cut streams</source>
        <translation>中断的流</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>后备池</translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation>强制尝试</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>慢启动</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation>亲和性</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>Ejection</source>
        <translation>摘除</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Strip prefix</source>
        <translation>去除前缀</translation>
    </message>
    <message>
        <source>Add prefix</source>
        <translation>添加前缀</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>To</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Key from</source>
        <translation>密钥来源</translation>
    </message>
    <message>
        <source>Forward it</source>
        <translation>转发密钥</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>认证域</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>密钥集</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Client&apos;s name</source>
        <translation>客户端名称</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>时钟容差</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Expose</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>首字节</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Of POST too</source>
        <translation>含 POST</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>脱敏</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>重写</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>防护</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Body limit</source>
        <translation>正文限制</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>按默认</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Back to default: %1</source>
        <translation>恢复默认：%1</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Nothing has come through this route yet.</source>
        <translation>尚无请求经过此路由。</translation>
    </message>
    <message>
        <source>Would have cut %1 of the last %2.</source>
        <translation>最近 %2 次中会切断 %1 次。</translation>
    </message>
    <message>
        <source>Slowest that finished: %1.</source>
        <translation>已完成的最慢用时：%1。</translation>
    </message>
    <message>
        <source>Time to first byte: no answers yet</source>
        <translation>首字节时间：尚无应答</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>草稿 %1</translation>
    </message>
    <message>
        <source>cut at %1</source>
        <translation>在 %1 切断</translation>
    </message>
    <message>
        <source>%1 cut %2</source>
        <translation>%1 切断 %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>This form cannot show what the profile says here.</source>
        <translation>此表单无法显示配置此处的内容。</translation>
    </message>
    <message>
        <source>There is no such thing in the profile any more.</source>
        <translation>配置中已没有此项。</translation>
    </message>
    <message>
        <source>It is of another kind than it should be.</source>
        <translation>其类型不符合要求。</translation>
    </message>
    <message>
        <source>Open the JSON</source>
        <translation>打开 JSON</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>已关闭。</translation>
    </message>
    <message>
        <source>Cannot be applied.</source>
        <translation>无法应用。</translation>
    </message>
    <message>
        <source>Works, but:</source>
        <translation>可用，但：</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The profile&apos;s defaults switch it on.</source>
        <translation>由配置的默认值开启。</translation>
    </message>
    <message>
        <source>%1 preset ▾</source>
        <translation>预设 %1 ▾</translation>
    </message>
    <message>
        <source>Preset ▾</source>
        <translation>预设 ▾</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>预设：%1</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>选择预设</translation>
    </message>
    <message>
        <source>%1: %2 preset</source>
        <translation>%1：%2 预设</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More of this</source>
        <translation>此项的更多内容</translation>
    </message>
    <message>
        <source>The format of this file.</source>
        <translation>此文件的格式。</translation>
    </message>
    <message>
        <source>Its name for people.</source>
        <translation>供人阅读的名称。</translation>
    </message>
    <message>
        <source>A comment; it has no effect.</source>
        <translation>注释；不起作用。</translation>
    </message>
    <message>
        <source>Who may be told apart by keys.</source>
        <translation>可通过密钥区分的对象。</translation>
    </message>
    <message>
        <source>Rate limits that routes and clients refer to.</source>
        <translation>供路由和客户端引用的速率限制。</translation>
    </message>
    <message>
        <source>Where clients connect.</source>
        <translation>客户端连接的位置。</translation>
    </message>
    <message>
        <source>Groups of upstream servers.</source>
        <translation>上游服务器的分组。</translation>
    </message>
    <message>
        <source>Which request goes where; the first that matches wins.</source>
        <translation>哪个请求去往何处；先匹配者优先。</translation>
    </message>
    <message>
        <source>What holds where an object says nothing.</source>
        <translation>对象未作说明时适用的值。</translation>
    </message>
    <message>
        <source>Kept for the window.</source>
        <translation>为窗口保留的内容。</translation>
    </message>
    <message>
        <source>Its name in references, logs and replies. A changed id is a new thing.</source>
        <translation>在引用、日志和应答中的名称。更改 id 即视为新的对象。</translation>
    </message>
    <message>
        <source>Its keys: references to secrets, or sha256:HEX.</source>
        <translation>其密钥：对机密的引用，或 sha256:HEX。</translation>
    </message>
    <message>
        <source>The client certificate that stands for it: CN=NAME, dns:, uri:, email: or sha256:HEX.</source>
        <translation>代表它的客户端证书：CN=NAME、dns:、uri:、email: 或 sha256:HEX。</translation>
    </message>
    <message>
        <source>Limits on its requests, over all routes.</source>
        <translation>对其所有路由上请求的限制。</translation>
    </message>
    <message>
        <source>What is counted apart: address, client, header:NAME or another selector.</source>
        <translation>分别计数的依据：address、client、header:NAME 或其他选择器。</translation>
    </message>
    <message>
        <source>Requests in each window.</source>
        <translation>每个窗口内的请求数。</translation>
    </message>
    <message>
        <source>The length of the window.</source>
        <translation>窗口的长度。</translation>
    </message>
    <message>
        <source>How many may come at once; otherwise as many as the limit.</source>
        <translation>一次可到达的数量；未设置时与限制相同。</translation>
    </message>
    <message>
        <source>enforce refuses requests, dry_run only reports them.</source>
        <translation>enforce 拒绝请求，dry_run 仅报告。</translation>
    </message>
    <message>
        <source>For the TLS handshake.</source>
        <translation>用于 TLS 握手。</translation>
    </message>
    <message>
        <source>From a request&apos;s first byte to the end of its head.</source>
        <translation>从请求的首字节到其头部结束。</translation>
    </message>
    <message>
        <source>How long an idle connection of a client is kept.</source>
        <translation>客户端空闲连接的保留时长。</translation>
    </message>
    <message>
        <source>How long a client may take nothing of its response.</source>
        <translation>客户端可以多久不接收响应。</translation>
    </message>
    <message>
        <source>Open connections at most.</source>
        <translation>打开连接数的上限。</translation>
    </message>
    <message>
        <source>Open connections of one address at most.</source>
        <translation>单个地址打开连接数的上限。</translation>
    </message>
    <message>
        <source>A request body that comes slower than this each second, or a response that is read slower, is given up after a minute; off lets it trickle.</source>
        <translation>请求正文每秒传入慢于此值，或响应读取慢于此值时，一分钟后放弃；off 表示任其缓慢传输。</translation>
    </message>
    <message>
        <source>local-ca makes one, files reads one.</source>
        <translation>local-ca 生成证书，files 读取证书。</translation>
    </message>
    <message>
        <source>local-ca: the names and addresses that clients call the listener by.</source>
        <translation>local-ca：客户端用来访问监听器的名称和地址。</translation>
    </message>
    <message>
        <source>files: the certificate and those that signed it, PEM.</source>
        <translation>files：证书及其签名者的证书，PEM。</translation>
    </message>
    <message>
        <source>files: a reference to the private key, PEM.</source>
        <translation>files：对私钥的引用，PEM。</translation>
    </message>
    <message>
        <source>Are clients asked for a certificate?</source>
        <translation>是否要求客户端提供证书？</translation>
    </message>
    <message>
        <source>Who signs the certificates of clients, PEM.</source>
        <translation>为客户端证书签名的机构，PEM。</translation>
    </message>
    <message>
        <source>Certificates, chosen by the name that the client asks for.</source>
        <translation>证书，按客户端请求的名称选择。</translation>
    </message>
    <message>
        <source>The oldest version of TLS that is spoken.</source>
        <translation>支持的最低 TLS 版本。</translation>
    </message>
    <message>
        <source>Certificates of clients.</source>
        <translation>客户端的证书。</translation>
    </message>
    <message>
        <source>Is it open?</source>
        <translation>是否打开？</translation>
    </message>
    <message>
        <source>Where it listens; localhost is both loopback addresses.</source>
        <translation>监听的位置；localhost 指两个环回地址。</translation>
    </message>
    <message>
        <source>The port; 0 takes a free one.</source>
        <translation>端口；0 表示取一个空闲端口。</translation>
    </message>
    <message>
        <source>What is spoken with clients.</source>
        <translation>与客户端通信的协议。</translation>
    </message>
    <message>
        <source>Networks whose X-Forwarded-* fields are believed.</source>
        <translation>信任其 X-Forwarded-* 字段的网络。</translation>
    </message>
    <message>
        <source>Timers on the client&apos;s side.</source>
        <translation>客户端一侧的计时器。</translation>
    </message>
    <message>
        <source>How many connections may be open.</source>
        <translation>可以打开的连接数。</translation>
    </message>
    <message>
        <source>HTTPS.</source>
        <translation>HTTPS。</translation>
    </message>
    <message>
        <source>Where it is; its path is put in front of the request&apos;s.</source>
        <translation>所在位置；其路径会加在请求路径之前。</translation>
    </message>
    <message>
        <source>A Unix socket to dial instead of the URL&apos;s host and port.</source>
        <translation>要连接的 Unix 套接字，代替 URL 的主机和端口。</translation>
    </message>
    <message>
        <source>Its share of the pool&apos;s requests.</source>
        <translation>在池的请求中所占的份额。</translation>
    </message>
    <message>
        <source>Used only when no other target can be.</source>
        <translation>仅在没有其他目标可用时使用。</translation>
    </message>
    <message>
        <source>Exchanges at a time at most; 0 is no limit.</source>
        <translation>同时进行的交换数上限；0 表示不限制。</translation>
    </message>
    <message>
        <source>on takes requests; drain takes what is bound to it by affinity, maintenance nothing.</source>
        <translation>on 接收请求；drain 接收通过亲和性绑定到它的请求，maintenance 不接收任何请求。</translation>
    </message>
    <message>
        <source>Warm connections that each worker keeps.</source>
        <translation>每个工作线程保留的热连接数。</translation>
    </message>
    <message>
        <source>How long a warm connection is kept.</source>
        <translation>热连接的保留时长。</translation>
    </message>
    <message>
        <source>What belongs together: cookie:NAME, address, header:NAME or another selector.</source>
        <translation>如何判断相属：cookie:NAME、address、header:NAME 或其他选择器。</translation>
    </message>
    <message>
        <source>How long it is remembered.</source>
        <translation>记住的时长。</translation>
    </message>
    <message>
        <source>A reference to the key that signs cookies; otherwise one is made.</source>
        <translation>对 Cookie 签名密钥的引用；未设置时自动生成。</translation>
    </message>
    <message>
        <source>hash: the value decides; learn: the target that gave a client the value in a response keeps it; auto learns Mcp-Session-Id.</source>
        <translation>hash：由该值决定；learn：在响应中把该值交给客户端的目标继续处理；auto 学习 Mcp-Session-Id。</translation>
    </message>
    <message>
        <source>What is asked of a server of that kind; fields that are written here win over it.</source>
        <translation>向该类服务器请求的内容；此处填写的字段优先。</translation>
    </message>
    <message>
        <source>http asks for a path, tcp only connects.</source>
        <translation>http 请求一个路径，tcp 仅建立连接。</translation>
    </message>
    <message>
        <source>http: the method.</source>
        <translation>http：方法。</translation>
    </message>
    <message>
        <source>http: the path.</source>
        <translation>http：路径。</translation>
    </message>
    <message>
        <source>http: fields of the probe.</source>
        <translation>http：探测的标头字段。</translation>
    </message>
    <message>
        <source>http: the body of the probe.</source>
        <translation>http：探测的正文。</translation>
    </message>
    <message>
        <source>http: the statuses that count as healthy.</source>
        <translation>http：视为健康的状态码。</translation>
    </message>
    <message>
        <source>http: text that the first 64 KiB of the answer&apos;s body have to hold.</source>
        <translation>http：应答正文前 64 KiB 中必须包含的文本。</translation>
    </message>
    <message>
        <source>Time between probes.</source>
        <translation>两次探测之间的时间。</translation>
    </message>
    <message>
        <source>How long an answer may take.</source>
        <translation>应答允许的时长。</translation>
    </message>
    <message>
        <source>Good answers in a row until it counts as up.</source>
        <translation>连续多少次良好应答后视为 UP。</translation>
    </message>
    <message>
        <source>Bad answers in a row until it counts as down.</source>
        <translation>连续多少次不良应答后视为 DOWN。</translation>
    </message>
    <message>
        <source>Failures within the window, and no fewer than successes since the first, that eject a target; 0 never does. A refused connection ejects at once.</source>
        <translation>窗口内失败达到此数，且自首次失败起不少于成功数时，摘除目标；0 表示从不。连接被拒绝时立即摘除。</translation>
    </message>
    <message>
        <source>The time in which failures are counted.</source>
        <translation>统计失败的时间段。</translation>
    </message>
    <message>
        <source>How long a target is left out the first time.</source>
        <translation>目标首次被摘除的时长。</translation>
    </message>
    <message>
        <source>How long at most.</source>
        <translation>最长时长。</translation>
    </message>
    <message>
        <source>Statuses of a target that are failures.</source>
        <translation>视为失败的目标状态码。</translation>
    </message>
    <message>
        <source>Do error events inside an event stream, and streams that are cut, count as failures?</source>
        <translation>事件流中的错误事件和被切断的流是否算作失败？</translation>
    </message>
    <message>
        <source>Is the certificate of a target checked?</source>
        <translation>是否检查目标的证书？</translation>
    </message>
    <message>
        <source>The name to ask for and to check; otherwise the URL&apos;s host.</source>
        <translation>要请求和检查的名称；未设置时为 URL 的主机。</translation>
    </message>
    <message>
        <source>Who signs the certificates of targets, PEM; otherwise the system&apos;s authorities.</source>
        <translation>为目标证书签名的机构，PEM；未设置时为系统的颁发机构。</translation>
    </message>
    <message>
        <source>The gateway&apos;s own certificate, PEM.</source>
        <translation>网关自己的证书，PEM。</translation>
    </message>
    <message>
        <source>A reference to its private key.</source>
        <translation>对其私钥的引用。</translation>
    </message>
    <message>
        <source>What is spoken with targets.</source>
        <translation>与目标通信的协议。</translation>
    </message>
    <message>
        <source>How a target is chosen.</source>
        <translation>如何选择目标。</translation>
    </message>
    <message>
        <source>With balance hash: what is hashed.</source>
        <translation>均衡方式为 hash 时：对什么做哈希。</translation>
    </message>
    <message>
        <source>The pool to use when no target here can be.</source>
        <translation>此处没有可用目标时使用的池。</translation>
    </message>
    <message>
        <source>When no target can be used, are all tried all the same, whatever probes and failures say?</source>
        <translation>没有可用目标时，是否不顾探测和失败的结果，仍然尝试所有目标？</translation>
    </message>
    <message>
        <source>How long a target that came back is spared.</source>
        <translation>恢复的目标在多长时间内减轻负载。</translation>
    </message>
    <message>
        <source>The upstream servers.</source>
        <translation>上游服务器。</translation>
    </message>
    <message>
        <source>Warm connections to targets.</source>
        <translation>到目标的热连接。</translation>
    </message>
    <message>
        <source>Requests that belong together go to the same target.</source>
        <translation>相属的请求发往同一目标。</translation>
    </message>
    <message>
        <source>Probes that tell whether targets are alive.</source>
        <translation>判断目标是否存活的探测。</translation>
    </message>
    <message>
        <source>Leaves out targets that fail.</source>
        <translation>摘除失败的目标。</translation>
    </message>
    <message>
        <source>TLS with targets whose URL is https.</source>
        <translation>与 URL 为 https 的目标之间的 TLS。</translation>
    </message>
    <message>
        <source>Host patterns, without a port.</source>
        <translation>主机模式，不含端口。</translation>
    </message>
    <message>
        <source>Path patterns: exact, or a prefix that ends in /*.</source>
        <translation>路径模式：精确，或以 /* 结尾的前缀。</translation>
    </message>
    <message>
        <source>Methods, in capitals.</source>
        <translation>方法，大写。</translation>
    </message>
    <message>
        <source>Fields and the patterns of their values; all must match.</source>
        <translation>字段及其值的模式；必须全部匹配。</translation>
    </message>
    <message>
        <source>Query parameters and their patterns; all must match.</source>
        <translation>查询参数及其模式；必须全部匹配。</translation>
    </message>
    <message>
        <source>Named clients, told by a bearer token, X-Api-Key or their certificate.</source>
        <translation>具名客户端，通过 Bearer 令牌、X-Api-Key 或其证书识别。</translation>
    </message>
    <message>
        <source>Taken off the path, at a segment boundary.</source>
        <translation>从路径中去除，以段为边界。</translation>
    </message>
    <message>
        <source>Put in front of the path.</source>
        <translation>加在路径之前。</translation>
    </message>
    <message>
        <source>The Host that targets see: auto, preserve, target or a fixed name.</source>
        <translation>目标看到的 Host：auto、preserve、target 或固定名称。</translation>
    </message>
    <message>
        <source>The status.</source>
        <translation>状态码。</translation>
    </message>
    <message>
        <source>Fields; values may hold {variables}.</source>
        <translation>字段；值可包含 {variables}。</translation>
    </message>
    <message>
        <source>The body; it may hold {variables}.</source>
        <translation>正文；可包含 {variables}。</translation>
    </message>
    <message>
        <source>Where to; it may hold {variables}.</source>
        <translation>去往何处；可包含 {variables}。</translation>
    </message>
    <message>
        <source>Networks that may pass; none means all.</source>
        <translation>允许通过的网络；留空表示全部。</translation>
    </message>
    <message>
        <source>Networks that may not; they win.</source>
        <translation>不允许通过的网络；优先于允许项。</translation>
    </message>
    <message>
        <source>Are Host and Origin checked against DNS rebinding? auto: on routes to MCP servers.</source>
        <translation>是否检查 Host 和 Origin 以防 DNS 重绑定？auto：用于通往 MCP 服务器的路由。</translation>
    </message>
    <message>
        <source>Hosts besides this machine&apos;s own names that requests may be for.</source>
        <translation>除本机自己的名称外，请求可以针对的主机。</translation>
    </message>
    <message>
        <source>Origins besides this machine&apos;s own whose pages may ask.</source>
        <translation>除本机自己的 Origin 外，其页面可以请求的 Origin。</translation>
    </message>
    <message>
        <source>Origins whose pages may ask: https://app.example, patterns, or *.</source>
        <translation>其页面可以请求的 Origin：https://app.example、模式或 *。</translation>
    </message>
    <message>
        <source>Methods that they may use.</source>
        <translation>允许使用的方法。</translation>
    </message>
    <message>
        <source>Fields that they may send.</source>
        <translation>允许发送的字段。</translation>
    </message>
    <message>
        <source>Fields of responses that they may read.</source>
        <translation>允许读取的响应字段。</translation>
    </message>
    <message>
        <source>May they send cookies and certificates?</source>
        <translation>是否允许发送 Cookie 和证书？</translation>
    </message>
    <message>
        <source>How long a browser may remember this.</source>
        <translation>浏览器可以记住此设置的时长。</translation>
    </message>
    <message>
        <source>Where a client&apos;s key is looked for; certificate is that of its TLS connection.</source>
        <translation>在何处查找客户端的密钥；certificate 指其 TLS 连接的证书。</translation>
    </message>
    <message>
        <source>Which clients may pass; * is every named one.</source>
        <translation>允许通过的客户端；* 表示所有具名客户端。</translation>
    </message>
    <message>
        <source>Is the key that was checked passed on to the target?</source>
        <translation>是否将已检查的密钥转交给目标？</translation>
    </message>
    <message>
        <source>The client that this user is.</source>
        <translation>此用户对应的客户端。</translation>
    </message>
    <message>
        <source>The name that is typed.</source>
        <translation>输入的名称。</translation>
    </message>
    <message>
        <source>A reference to the password, or sha256:HEX.</source>
        <translation>对密码的引用，或 sha256:HEX。</translation>
    </message>
    <message>
        <source>What browsers show when they ask.</source>
        <translation>浏览器询问时显示的内容。</translation>
    </message>
    <message>
        <source>Who may pass.</source>
        <translation>允许通过的用户。</translation>
    </message>
    <message>
        <source>The keys: a JWKS file, or the http(s) URL of one.</source>
        <translation>密钥：JWKS 文件，或其 http(s) URL。</translation>
    </message>
    <message>
        <source>How long the keys of a URL are believed.</source>
        <translation>来自 URL 的密钥的有效时长。</translation>
    </message>
    <message>
        <source>HS256: a reference to the shared secret.</source>
        <translation>HS256：对共享机密的引用。</translation>
    </message>
    <message>
        <source>The signatures that are believed; with a secret always HS256.</source>
        <translation>接受的签名算法；有机密时始终为 HS256。</translation>
    </message>
    <message>
        <source>Who must have issued the token; empty: anybody who has a key.</source>
        <translation>令牌的签发者；留空：任何持有密钥者。</translation>
    </message>
    <message>
        <source>For whom it must be, any of them; none: for anybody.</source>
        <translation>令牌的受众，符合其一即可；留空：任何人。</translation>
    </message>
    <message>
        <source>What it must allow, all of them.</source>
        <translation>令牌必须允许的内容，须全部满足。</translation>
    </message>
    <message>
        <source>The claim that is the client&apos;s name; client_id is azp, or else client_id.</source>
        <translation>作为客户端名称的声明；client_id 指 azp，若无则为 client_id。</translation>
    </message>
    <message>
        <source>How far clocks may differ.</source>
        <translation>时钟允许的偏差。</translation>
    </message>
    <message>
        <source>The pool that is asked.</source>
        <translation>要询问的池。</translation>
    </message>
    <message>
        <source>The path that is asked for.</source>
        <translation>要请求的路径。</translation>
    </message>
    <message>
        <source>Fields of its answer that the request carries on.</source>
        <translation>请求继续携带的应答字段。</translation>
    </message>
    <message>
        <source>How long its answer may take.</source>
        <translation>其应答允许的时长。</translation>
    </message>
    <message>
        <source>Exchanges at a time at most.</source>
        <translation>同时进行的交换数上限。</translation>
    </message>
    <message>
        <source>How many more may wait.</source>
        <translation>还可以有多少个等待。</translation>
    </message>
    <message>
        <source>How long they may wait.</source>
        <translation>可以等待的时长。</translation>
    </message>
    <message>
        <source>How many may wait.</source>
        <translation>可以等待的数量。</translation>
    </message>
    <message>
        <source>Fields with one value; what was there is replaced.</source>
        <translation>单值字段；原有的值会被替换。</translation>
    </message>
    <message>
        <source>Fields that are added to what is there.</source>
        <translation>在原有字段之外添加的字段。</translation>
    </message>
    <message>
        <source>Fields that are taken out, before set and add.</source>
        <translation>在 set 和 add 之前去除的字段。</translation>
    </message>
    <message>
        <source>Rules for the request&apos;s fields.</source>
        <translation>请求字段的规则。</translation>
    </message>
    <message>
        <source>Rules for the response&apos;s fields.</source>
        <translation>响应字段的规则。</translation>
    </message>
    <message>
        <source>For the connection to a target.</source>
        <translation>用于连接目标。</translation>
    </message>
    <message>
        <source>How long a client may send nothing of its request&apos;s body.</source>
        <translation>客户端可以多久不发送请求正文。</translation>
    </message>
    <message>
        <source>From the request&apos;s end to the first byte of the response.</source>
        <translation>从请求结束到响应的首字节。</translation>
    </message>
    <message>
        <source>How long a response may stand still.</source>
        <translation>响应可以停顿的时长。</translation>
    </message>
    <message>
        <source>For the whole exchange.</source>
        <translation>用于整个交换。</translation>
    </message>
    <message>
        <source>How long a WebSocket may be silent in both directions.</source>
        <translation>WebSocket 双向静默的允许时长。</translation>
    </message>
    <message>
        <source>Attempts in all.</source>
        <translation>总尝试次数。</translation>
    </message>
    <message>
        <source>Reasons for another attempt: connect, or statuses of a target.</source>
        <translation>再次尝试的原因：connect，或目标的状态码。</translation>
    </message>
    <message>
        <source>Also for methods that may not be repeated safely?</source>
        <translation>是否也用于不能安全重复的方法？</translation>
    </message>
    <message>
        <source>Are exchanges recorded?</source>
        <translation>是否记录交换？</translation>
    </message>
    <message>
        <source>How much of each body is kept; off keeps none.</source>
        <translation>每个正文保留多少；off 表示不保留。</translation>
    </message>
    <message>
        <source>How much of each event stream or WebSocket is kept; off keeps none.</source>
        <translation>每个事件流或 WebSocket 保留多少；off 表示不保留。</translation>
    </message>
    <message>
        <source>What is made unreadable before it is kept.</source>
        <translation>保留之前要使其不可读的内容。</translation>
    </message>
    <message>
        <source>Does it take requests?</source>
        <translation>是否接收请求？</translation>
    </message>
    <message>
        <source>The folder that the window shows it in.</source>
        <translation>窗口中显示它的文件夹。</translation>
    </message>
    <message>
        <source>Words to find it by.</source>
        <translation>便于查找的词语。</translation>
    </message>
    <message>
        <source>The listeners it belongs to; none means all.</source>
        <translation>所属的监听器；留空表示全部。</translation>
    </message>
    <message>
        <source>The requests it takes. The first route that matches wins.</source>
        <translation>接收的请求。先匹配的路由优先。</translation>
    </message>
    <message>
        <source>How the request&apos;s path and host are changed.</source>
        <translation>如何更改请求的路径和主机。</translation>
    </message>
    <message>
        <source>Action: forward to this pool.</source>
        <translation>动作：转发到此池。</translation>
    </message>
    <message>
        <source>Action: answer with this.</source>
        <translation>动作：以此应答。</translation>
    </message>
    <message>
        <source>Action: send the client elsewhere.</source>
        <translation>动作：将客户端引向别处。</translation>
    </message>
    <message>
        <source>Action: answer with the gateway&apos;s metrics, as Prometheus reads them.</source>
        <translation>动作：以 Prometheus 可读取的网关指标应答。</translation>
    </message>
    <message>
        <source>Which addresses may pass.</source>
        <translation>允许通过的地址。</translation>
    </message>
    <message>
        <source>Refuses requests that a web page of elsewhere has made.</source>
        <translation>拒绝由外部网页发出的请求。</translation>
    </message>
    <message>
        <source>Lets web pages of other origins in; preflights are answered here.</source>
        <translation>允许其他 Origin 的网页进入；预检请求在此应答。</translation>
    </message>
    <message>
        <source>Named clients may pass, by a key or certificate.</source>
        <translation>具名客户端凭密钥或证书通过。</translation>
    </message>
    <message>
        <source>Named clients may pass, by user and password.</source>
        <translation>具名客户端凭用户名和密码通过。</translation>
    </message>
    <message>
        <source>Whoever has a signed token may pass.</source>
        <translation>持有已签名令牌者可以通过。</translation>
    </message>
    <message>
        <source>A target of another pool decides who may pass.</source>
        <translation>由另一个池的目标决定谁可以通过。</translation>
    </message>
    <message>
        <source>Limits on its requests.</source>
        <translation>对其请求的限制。</translation>
    </message>
    <message>
        <source>How many exchanges may run at a time.</source>
        <translation>同时可运行的交换数。</translation>
    </message>
    <message>
        <source>Requests wait here while no target can be used, instead of failing at once.</source>
        <translation>没有可用目标时，请求在此等待，而不是立即失败。</translation>
    </message>
    <message>
        <source>Changes of header fields; the rules of defaults run first.</source>
        <translation>标头字段的更改；默认值的规则先执行。</translation>
    </message>
    <message>
        <source>Is a Forwarded field (RFC 7239) sent beside X-Forwarded-*?</source>
        <translation>是否在 X-Forwarded-* 之外还发送 Forwarded 字段（RFC 7239）？</translation>
    </message>
    <message>
        <source>Timers; all but total start again with every progress.</source>
        <translation>计时器；除 total 外，每有进展都重新计时。</translation>
    </message>
    <message>
        <source>Other attempts at other targets.</source>
        <translation>在其他目标上再次尝试。</translation>
    </message>
    <message>
        <source>The largest request body.</source>
        <translation>请求正文的最大大小。</translation>
    </message>
    <message>
        <source>What is kept of its exchanges.</source>
        <translation>保留其交换的哪些内容。</translation>
    </message>
    <message>
        <source>Defaults of every route.</source>
        <translation>所有路由的默认值。</translation>
    </message>
    <message>
        <source>Defaults of every pool.</source>
        <translation>所有池的默认值。</translation>
    </message>
    <message>
        <source>Defaults of every listener.</source>
        <translation>所有监听器的默认值。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open the limit</source>
        <translation>打开限制</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>per</source>
        <translation>每</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>突发</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>计数对象</translation>
    </message>
    <message>
        <source>All of it…</source>
        <translation>查看全部…</translation>
    </message>
    <message>
        <source>%1: %2 per %3 for each %4</source>
        <translation>%1：每 %4 每 %3 %2 次</translation>
    </message>
    <message>
        <source>By minute, at most %1</source>
        <translation>按分钟，最多 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Queue instead of 429</source>
        <translation>排队代替 429</translation>
    </message>
    <message>
        <source>Takes the limit off this route, and lets requests wait for their turn.</source>
        <translation>从此路由移除该限制，让请求排队等候。</translation>
    </message>
    <message>
        <source>None of %1 would be limited.</source>
        <translation>%1 个中没有会受限的。</translation>
    </message>
    <message>
        <source>%1 of %2 would be limited.</source>
        <translation>%2 个中有 %1 个会受限。</translation>
    </message>
    <message>
        <source>%1 of %2 would be limited, mostly %3.</source>
        <translation>%2 个中有 %1 个会受限，主要是 %3。</translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation>提高到 %1</translation>
    </message>
    <message>
        <source>%1: queue instead of %2</source>
        <translation>%1：以排队代替 %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>%1, name</source>
        <translation>%1，名称</translation>
    </message>
    <message>
        <source>%1, value</source>
        <translation>%1，值</translation>
    </message>
    <message>
        <source>Remove number %1</source>
        <translation>移除第 %1 项</translation>
    </message>
    <message>
        <source>From defaults: %1</source>
        <translation>来自默认值：%1</translation>
    </message>
    <message>
        <source>New listener…</source>
        <translation>新建监听器…</translation>
    </message>
    <message>
        <source>New pool…</source>
        <translation>新建池…</translation>
    </message>
    <message>
        <source>New limit…</source>
        <translation>新建限制…</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>新建客户端…</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>第 %1 项</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>移动：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>正在使用。</translation>
    </message>
    <message>
        <source>Named by: %1</source>
        <translation>被引用于：%1</translation>
    </message>
    <message>
        <source>Remove it there too</source>
        <translation>同时在引用处移除</translation>
    </message>
    <message>
        <source>Replace by ▾</source>
        <translation>替换为 ▾</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>以 %1 代替 %2</translation>
    </message>
    <message>
        <source>LLM stream</source>
        <translation>LLM 流</translation>
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
        <translation>普通 API</translation>
    </message>
    <message>
        <source>Waits ten minutes for the first word, and fifteen for each one after it.</source>
        <translation>首个字最多等待十分钟，之后每个字最多等待十五分钟。</translation>
    </message>
    <message>
        <source>Connects fast, then may be silent for six hours.</source>
        <translation>快速连接，之后可静默六小时。</translation>
    </message>
    <message>
        <source>Lets streams be silent for an hour, and keeps web pages of elsewhere out.</source>
        <translation>允许流静默一小时，并挡住外部网页。</translation>
    </message>
    <message>
        <source>Short timers, small bodies, and another attempt after 502 or 503.</source>
        <translation>计时器短、正文小，遇 502 或 503 再次尝试。</translation>
    </message>
    <message>
        <source>A plain secret</source>
        <translation>明文机密</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>机密 %1</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>替换 %1</translation>
    </message>
    <message>
        <source>Keep in keychain…</source>
        <translation>存入密钥链…</translation>
    </message>
    <message>
        <source>there</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>存入密钥链</translation>
    </message>
    <message>
        <source>Type it, or env:NAME, file:PATH</source>
        <translation>直接输入，或 env:NAME、file:PATH</translation>
    </message>
    <message>
        <source>%1, its name in the keychain</source>
        <translation>%1，其在密钥链中的名称</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>%1, another one</source>
        <translation>%1，再加一项</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1，第 %2 项</translation>
    </message>
    <message>
        <source>Move number %1</source>
        <translation>移动第 %1 项</translation>
    </message>
    <message>
        <source>Needs a whole number.</source>
        <translation>需要整数。</translation>
    </message>
    <message>
        <source>Needs a number from %1 to %2.</source>
        <translation>需要 %1 到 %2 之间的数。</translation>
    </message>
    <message>
        <source>Cannot be off here: write 10s or 15m.</source>
        <translation>此处不能关闭：请写作 10s 或 15m。</translation>
    </message>
    <message>
        <source>Write off for none.</source>
        <translation>写作 off 表示无。</translation>
    </message>
    <message>
        <source>Needs a unit: %1KiB or %1MiB.</source>
        <translation>需要单位：%1KiB 或 %1MiB。</translation>
    </message>
    <message>
        <source>Needs a unit: %1s or %1ms.</source>
        <translation>需要单位：%1s 或 %1ms。</translation>
    </message>
    <message>
        <source>Not a size: write 512B, 64KiB, 10MiB or off.</source>
        <translation>不是大小：请写作 512B、64KiB、10MiB 或 off。</translation>
    </message>
    <message>
        <source>Not a duration: write 250ms, 10s, 15m or 1h.</source>
        <translation>不是时长：请写作 250ms、10s、15m 或 1h。</translation>
    </message>
    <message>
        <source>Not a duration: write 250ms, 10s, 15m, 1h or off.</source>
        <translation>不是时长：请写作 250ms、10s、15m、1h 或 off。</translation>
    </message>
    <message>
        <source>Lower-case letters, digits, - and _; 64 at most, a letter or digit first.</source>
        <translation>小写字母、数字、- 和 _；最多 64 个字符，以字母或数字开头。</translation>
    </message>
    <message>
        <source>Time to first byte, last %1 on this route</source>
        <translation>首字节时间，此路由最近 %1 次</translation>
    </message>
    <message>
        <source>Time to first byte of %1 answers, the slowest after %2</source>
        <translation>%1 次应答的首字节时间，最慢为 %2</translation>
    </message>
    <message>
        <source>This draft against the last %1 exchanges</source>
        <translation>此草稿与最近 %1 个交换对照</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>从 %1 到 %2。</translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>例如 %1。</translation>
    </message>
    <message>
        <source>It has to be there.</source>
        <translation>必须填写。</translation>
    </message>
    <message>
        <source>Where nothing is said, the profile&apos;s defaults say %1.</source>
        <translation>未填写时，采用配置文件的默认值 %1。</translation>
    </message>
    <message>
        <source>Where nothing is said, it is %1.</source>
        <translation>未填写时为 %1。</translation>
    </message>
    <message>
        <source>In the JSON: %1</source>
        <translation>JSON 中：%1</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>关闭帮助</translation>
    </message>
    <message>
        <source>%1 Help</source>
        <translation>%1 帮助</translation>
    </message>
    <message>
        <source>What the chosen field is for</source>
        <translation>所选字段的用途</translation>
    </message>
</context>
<context>
    <name>headgate::ui::GatewayActions</name>
    <message>
        <source>The profile has no listener “%1” whose port could be changed</source>
        <translation>配置中没有可更改端口的监听器“%1”</translation>
    </message>
</context>
<context>
    <name>headgate::ui::GatewayNotices</name>
    <message>
        <source>What was served before goes on being served.</source>
        <translation>此前生效的内容继续生效。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Listener “%1” is not open.</source>
        <translation>监听器“%1”未打开。</translation>
    </message>
    <message>
        <source>Listener “%1” is still open at %2. </source>
        <translation>监听器“%1”仍在 %2 上打开。 </translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>%1 cannot be read any more.</source>
        <translation>%1 已无法读取。</translation>
    </message>
    <message>
        <source>Another program deleted, renamed or locked it. What is open here may be the only copy, until it is saved.</source>
        <translation>它被其他程序删除、重命名或锁定。在保存之前，此处打开的可能是唯一的副本。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 已被其他程序更改。</translation>
    </message>
    <message>
        <source>You have unsaved changes. Keeping yours replaces the file when you save.</source>
        <translation>有未保存的更改。保留您的更改后，保存时会替换该文件。</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>载入对方的</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>磁盘上的 %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>What is open stays as it was before.</source>
        <translation>打开的内容保持原样。</translation>
    </message>
    <message>
        <source>Nothing is served until it is mended.</source>
        <translation>修复之前不会有任何内容生效。</translation>
    </message>
    <message>
        <source>%1 has an error.</source>
        <translation>%1 有 1 个错误。</translation>
    </message>
    <message>
        <source>%1 has %2 errors.</source>
        <translation>%1 有 %2 个错误。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开其他…</translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>“%1”有未保存的更改。</translation>
    </message>
    <message>
        <source>Save them %1?</source>
        <translation>要在%1保存吗？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Shared. There is no secret in it.</source>
        <translation>已共享。其中没有机密。</translation>
    </message>
    <message>
        <source>Shared without a secret: whoever opens it is asked for it.</source>
        <translation>已共享，不含 1 个机密：打开者会被要求提供。</translation>
    </message>
    <message>
        <source>Shared without %1 secrets: whoever opens it is asked for them.</source>
        <translation>已共享，不含 %1 个机密：打开者会被要求提供。</translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation>副本为 %1。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::GatewaySection</name>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Start it when the window opens</source>
        <translation>窗口打开时启动网关</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>Time to finish, in seconds</source>
        <translation>完成时间（秒）</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>How long exchanges may go on when the gateway is stopped. Then they are cut.</source>
        <translation>停止网关时，交换还可以持续多久，之后将被切断。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Memory for what was recorded. When it is full, the oldest exchanges go first.</source>
        <translation>用于记录的内存。占满时，最旧的交换先移除。</translation>
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
        <translation>编辑历史</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>打开时的内容</translation>
    </message>
</context>
<context>
    <name>headgate::ui::JsonEditor</name>
    <message>
        <source>The profile as JSON</source>
        <translation>JSON 形式的配置</translation>
    </message>
    <message>
        <source>JSON edited</source>
        <translation>已编辑 JSON</translation>
    </message>
</context>
<context>
    <name>headgate::ui::JsonPane</name>
    <message>
        <source>The profile says nothing here, so the defaults hold.</source>
        <translation>配置在此处没有内容，因此适用默认值。</translation>
    </message>
    <message>
        <source>JSON of the chosen block</source>
        <translation>所选模块的 JSON</translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeyEdit</name>
    <message>
        <source>Press the keys</source>
        <translation>请按键</translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeyTableModel</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>%1, no keys, %2</source>
        <translation>%1，无按键，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已更改）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeysPage</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>headgate::ui::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt act where a table has the focus</source>
        <translation>不含 Ctrl 或 Alt 的键在表格获得焦点时起作用</translation>
    </message>
    <message>
        <source>Single letters</source>
        <translation>单个字母</translation>
    </message>
    <message>
        <source>Switch them off if they act when you did not mean it, for instance with speech input.</source>
        <translation>若它们在无意中起作用（例如使用语音输入时），请将其关闭。</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>命令的按键</translation>
    </message>
    <message>
        <source>shortcuts keyboard bindings</source>
        <translation>快捷键 键盘 按键绑定</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>更改按键</translation>
    </message>
    <message>
        <source>shortcuts keyboard bindings reset</source>
        <translation>快捷键 键盘 按键绑定 重置</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>接管按键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>No command is chosen.</source>
        <translation>未选择命令。</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1 的按键</translation>
    </message>
    <message>
        <source>Press the keys that it is to have; Backspace takes them away.</source>
        <translation>请按下要为其设置的键；按 Backspace 可清除。</translation>
    </message>
    <message>
        <source>%1 is “%2”. Taken over, that one has no keys.</source>
        <translation>%1 已用于“%2”。接管后，该命令将没有按键。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LastHour</name>
    <message>
        <source>no requests that this window saw</source>
        <translation>此窗口未见到请求</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 个请求</translation>
    </message>
    <message>
        <source>%1 failed, %2</source>
        <translation>失败 %1 个，%2</translation>
    </message>
    <message>
        <source>%1 limited</source>
        <translation>受限 %1 个</translation>
    </message>
    <message>
        <source>peak %1 a minute at %2</source>
        <translation>%2 达到峰值，每分钟 %1 个</translation>
    </message>
    <message>
        <source>Last hour: </source>
        <translation>过去一小时： </translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>过去一小时</translation>
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
        <translation>密钥</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>客户端 %1</translation>
    </message>
    <message>
        <source>nobody lately</source>
        <translation>近期没有</translation>
    </message>
    <message>
        <source>%1, dry run</source>
        <translation>%1，仅报告</translation>
    </message>
    <message>
        <source>Limit %1: %2 allowed, %3 refused since the gateway began to count.</source>
        <translation>限制 %1：自网关开始计数以来，允许 %2 个，拒绝 %3 个。</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>并发</translation>
    </message>
    <message>
        <source>none waits</source>
        <translation>无等待</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 个等待</translation>
    </message>
    <message>
        <source>%1 of %2 wait</source>
        <translation>等待 %1/%2</translation>
    </message>
    <message>
        <source>%1 refused since the gateway began to count.</source>
        <translation>自网关开始计数以来拒绝了 %1 个。</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>all together, in %1</source>
        <translation>合计，%1 内</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>每%1</translation>
    </message>
    <message>
        <source>per %1 and %2</source>
        <translation>每%1、每%2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，%2 内</translation>
    </message>
    <message>
        <source>Of %1 it refused %2.</source>
        <translation>其中拒绝了 %1 的 %2 个。</translation>
    </message>
    <message>
        <source>Limit %1 would have rejected %2 of the last %3.</source>
        <translation>限制 %1 会拒绝最近 %3 个中的 %2 个。</translation>
    </message>
    <message>
        <source>Limit %1 would have rejected %2 of the last %3, mostly of %4 on %5.</source>
        <translation>限制 %1 会拒绝最近 %3 个中的 %2 个，主要是 %5 上的 %4。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LimitedHour</name>
    <message>
        <source>%1, %2 on %3</source>
        <translation>%1，%3 上的 %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3 on %4</source>
        <translation>%1 至 %2，%4 上的 %3</translation>
    </message>
    <message>
        <source>No request was limited in the last hour</source>
        <translation>过去一小时没有请求受限</translation>
    </message>
    <message>
        <source>%1 limited in the last hour; most: %2</source>
        <translation>过去一小时受限 %1 个；最多：%2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::LimitsPane</name>
    <message>
        <source>Limits, now</source>
        <translation>限制，现在</translation>
    </message>
    <message>
        <source>Limited, each minute of the last hour</source>
        <translation>过去一小时每分钟的受限数</translation>
    </message>
    <message>
        <source>No limit holds now. A route names the limits that hold for it.</source>
        <translation>目前没有生效的限制。路由指定对其生效的限制。</translation>
    </message>
    <message>
        <source>none limited in the last hour</source>
        <translation>过去一小时无受限</translation>
    </message>
    <message>
        <source>%1 limited in the last hour</source>
        <translation>过去一小时受限 %1 个</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ListenStep</name>
    <message>
        <source>Choose where Headgate listens</source>
        <translation>选择 Headgate 的监听位置</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>Port to listen on</source>
        <translation>监听端口</translation>
    </message>
    <message>
        <source>Pick another free port</source>
        <translation>另选空闲端口</translation>
    </message>
    <message>
        <source>also HTTPS on %1</source>
        <translation>同时在 %1 提供 HTTPS</translation>
    </message>
    <message>
        <source>With a certificate of Headgate&apos;s own authority, which clients have to trust first.</source>
        <translation>使用 Headgate 自己的颁发机构签发的证书，客户端须先信任它。</translation>
    </message>
    <message>
        <source>Write a port from 1 to 65535.</source>
        <translation>请填写 1 到 65535 之间的端口。</translation>
    </message>
    <message>
        <source>%1 is used by %2</source>
        <translation>%1 已被 %2 使用</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>only this machine can reach it</source>
        <translation>仅本机可以访问</translation>
    </message>
    <message>
        <source>other machines can reach it: give its routes keys before you tell anybody</source>
        <translation>其他机器可以访问：告知他人之前，请先为其路由设置密钥</translation>
    </message>
    <message>
        <source>the gateway is not running</source>
        <translation>网关未运行</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ListenersPanel</name>
    <message>
        <source>Listeners</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>The open profile has no listeners.</source>
        <translation>打开的配置没有监听器。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Let listener %1 use port %2</source>
        <translation>让监听器 %1 使用端口 %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again to open listener %1</source>
        <translation>重试打开监听器 %1</translation>
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
        <translation>监听中</translation>
    </message>
    <message>
        <source>one target</source>
        <translation>1 个目标</translation>
    </message>
    <message numerus="yes">
        <source>none of its %n target(s) can be used</source>
        <translation>
            <numerusform>%n 个目标均不可用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 targets cannot be used</source>
        <translation>%2 个目标中 %1 个不可用</translation>
    </message>
    <message>
        <source>every path</source>
        <translation>所有路径</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>there is no pool “%1”</source>
        <translation>没有池“%1”</translation>
    </message>
    <message>
        <source>answered here</source>
        <translation>在此应答</translation>
    </message>
    <message>
        <source>No traffic</source>
        <translation>无流量</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n 条路由</numerusform>
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
        <translation>降级</translation>
    </message>
    <message>
        <source>down</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>排空中</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Edges, by their colours: %1</source>
        <translation>连线，按颜色：%1</translation>
    </message>
    <message>
        <source>Width is req/min</source>
        <translation>宽度为每分钟请求数</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MapView</name>
    <message>
        <source>Map of the profile</source>
        <translation>配置图</translation>
    </message>
    <message>
        <source>The arrow keys go from one to the next, Enter opens it.</source>
        <translation>方向键在各项间移动，回车键打开。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MapWords</name>
    <message numerus="yes">
        <source>%n listening</source>
        <comment>listeners</comment>
        <translation>
            <numerusform>%n 个正在监听</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <comment>listeners, pools or targets</comment>
        <translation>
            <numerusform>%n 个故障</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <comment>listeners</comment>
        <translation>
            <numerusform>%n 个已关闭</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n 个正常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loading</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n 个加载中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n going down</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n 个正在变为故障</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resting</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n 个休息中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draining</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n 个排空中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a check</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n 个无检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n 个空闲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degraded</source>
        <comment>pools or targets</comment>
        <translation>
            <numerusform>%n 个降级</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute.</source>
        <translation>每分钟 %1 个。</translation>
    </message>
    <message>
        <source>%1 a minute, of which %2 failed.</source>
        <translation>每分钟 %1 个，其中失败 %2 个。</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>池</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>first match wins</source>
        <translation>首个匹配者生效</translation>
    </message>
    <message>
        <source>Listener %1, %2</source>
        <translation>监听器 %1，%2</translation>
    </message>
    <message>
        <source>Routes of %1, %2</source>
        <translation>%1 的路由，%2</translation>
    </message>
    <message>
        <source>Route %1, %2</source>
        <translation>路由 %1，%2</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>池 %1</translation>
    </message>
    <message>
        <source>Pool %1, %2</source>
        <translation>池 %1，%2</translation>
    </message>
    <message>
        <source>Target %1, %2</source>
        <translation>目标 %1，%2</translation>
    </message>
    <message>
        <source>Show its routes</source>
        <translation>显示其路由</translation>
    </message>
    <message>
        <source>Open listener</source>
        <translation>打开监听器</translation>
    </message>
    <message>
        <source>Open route</source>
        <translation>打开路由</translation>
    </message>
    <message>
        <source>Open pool</source>
        <translation>打开池</translation>
    </message>
    <message>
        <source>Open target</source>
        <translation>打开目标</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MessageTab</name>
    <message>
        <source>the route&apos;s record limit</source>
        <translation>路由的记录限制</translation>
    </message>
    <message>
        <source>the record could not keep up</source>
        <translation>记录速度跟不上</translation>
    </message>
    <message>
        <source>redaction cannot read it</source>
        <translation>脱敏无法读取它</translation>
    </message>
    <message>
        <source>the record&apos;s memory was needed for newer ones</source>
        <translation>记录的内存已用于更新的交换</translation>
    </message>
    <message>
        <source>%1 of %2 kept: %3</source>
        <translation>%2 中保留 %1：%3</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>%2 的前 %1</translation>
    </message>
    <message>
        <source> · secrets replaced</source>
        <translation> · 机密已替换</translation>
    </message>
    <message>
        <source>As sent to the target</source>
        <translation>发往目标时</translation>
    </message>
    <message>
        <source>Show the head as it was sent to the target, instead of as it was received</source>
        <translation>显示发往目标时的头部，而不是收到时的头部</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>%1 head</source>
        <translation>%1头部</translation>
    </message>
    <message>
        <source>%1 body</source>
        <translation>%1正文</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The record holds nothing of this request.</source>
        <translation>记录中没有此请求的内容。</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>尚未收到任何内容。</translation>
    </message>
    <message>
        <source>No response came.</source>
        <translation>没有响应。</translation>
    </message>
    <message>
        <source> · decoded up to the first %1</source>
        <translation> · 已解码前 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source> · first %1 of %2 shown</source>
        <translation> · 显示 %2 的前 %1</translation>
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
        <translation>块随时间的分布</translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s)</source>
        <translation>
            <numerusform>%n 个块</numerusform>
        </translation>
    </message>
    <message>
        <source>first byte %1</source>
        <translation>首字节 %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>结束 %1</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>静默 %1</translation>
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
        <translation>%1 请带上它启动 Headgate，或改为保存到密钥链。</translation>
    </message>
    <message>
        <source>%1 Put the file there and look again.</source>
        <translation>%1 请将文件放到该处，然后重新检查。</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Secret %1, used by %2</source>
        <translation>机密 %1，用于 %2</translation>
    </message>
    <message>
        <source>The secret %1</source>
        <translation>机密 %1</translation>
    </message>
    <message>
        <source>Type or paste it</source>
        <translation>输入或粘贴</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the secret %1 in the keychain</source>
        <translation>将机密 %1 保存到密钥链</translation>
    </message>
    <message>
        <source>there</source>
        <translation>已有</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MissingSecretsDesk</name>
    <message>
        <source>This profile needs a secret that this machine does not have.</source>
        <translation>此配置需要 1 个本机没有的机密。</translation>
    </message>
    <message>
        <source>This profile needs %1 secrets that this machine does not have.</source>
        <translation>此配置需要 %1 个本机没有的机密。</translation>
    </message>
    <message>
        <source>A route that uses one answers 503 until it is there.</source>
        <translation>在提供机密之前，使用它的路由会应答 503。</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Type it…</source>
        <translation>输入…</translation>
    </message>
    <message>
        <source>Type them…</source>
        <translation>输入…</translation>
    </message>
    <message>
        <source>A route answers 503, because a secret is missing.</source>
        <translation>1 条路由因缺少机密而应答 503。</translation>
    </message>
    <message>
        <source>%1 routes answer 503, because secrets are missing.</source>
        <translation>%1 条路由因缺少机密而应答 503。</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>如何解决</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Secrets are kept in %1.</source>
        <translation>机密保存在 %1 中。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::MissingSecretsPanel</name>
    <message>
        <source>Secrets that are not there</source>
        <translation>缺少的机密</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Look whether they are there now</source>
        <translation>检查它们现在是否已有</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the list (Escape)</source>
        <translation>关闭列表（Escape）</translation>
    </message>
    <message>
        <source>Every secret of this profile is there.</source>
        <translation>此配置的机密均已就绪。</translation>
    </message>
    <message>
        <source>A secret of this profile is not there</source>
        <translation>缺少此配置的 1 个机密</translation>
    </message>
    <message>
        <source>%1 secrets of this profile are not there</source>
        <translation>缺少此配置的 %1 个机密</translation>
    </message>
</context>
<context>
    <name>headgate::ui::NameEdit</name>
    <message>
        <source>Name of the route</source>
        <translation>路由名称</translation>
    </message>
</context>
<context>
    <name>headgate::ui::NoRoutes</name>
    <message>
        <source>Nothing is routed yet.</source>
        <translation>尚未设置路由。</translation>
    </message>
    <message>
        <source>Find local services</source>
        <translation>查找本地服务</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>新建路由</translation>
    </message>
    <message>
        <source>Edit the JSON</source>
        <translation>编辑 JSON</translation>
    </message>
    <message>
        <source>This profile cannot be read.</source>
        <translation>无法读取此配置。</translation>
    </message>
    <message>
        <source>This profile cannot be read. Line %1: %2.</source>
        <translation>无法读取此配置。第 %1 行：%2。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::NoticeBar</name>
    <message>
        <source>%1 more after this.</source>
        <translation>之后还有 %1 条。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>headgate::ui::OverviewTab</name>
    <message>
        <source>Stream</source>
        <translation>流</translation>
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
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未观测到</translation>
    </message>
    <message>
        <source>by the client</source>
        <translation>由客户端</translation>
    </message>
    <message>
        <source>by the target</source>
        <translation>由目标</translation>
    </message>
    <message>
        <source>by Headgate</source>
        <translation>由 Headgate</translation>
    </message>
    <message>
        <source>by stopping the gateway</source>
        <translation>因网关停止</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Where %1 went</source>
        <translation>%1 的时间分布</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>none matched</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>re-homed: its session&apos;s own target could not be used</source>
        <translation>已改派：其会话原本的目标不可用</translation>
    </message>
    <message>
        <source>kept connection</source>
        <translation>复用连接</translation>
    </message>
    <message>
        <source>new connection</source>
        <translation>新连接</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>waited %1 for its turn</source>
        <translation>排队等待 %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>入 %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>出 %1</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>by TLS</source>
        <translation>通过 TLS</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PageArea</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任意位置</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PageFrame</name>
    <message>
        <source>Show or hide: %1</source>
        <translation>显示或隐藏：%1</translation>
    </message>
    <message>
        <source>Move below or to the side: %1</source>
        <translation>移到下方或侧面：%1</translation>
    </message>
    <message>
        <source>Detach into a window: %1</source>
        <translation>分离为窗口：%1</translation>
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
        <translation>路由</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PartBlock</name>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>&amp;Remove from the route</source>
        <translation>从路由中移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PartPane</name>
    <message>
        <source>Views of the chosen block</source>
        <translation>所选模块的视图</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
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
        <translation>为路由添加策略</translation>
    </message>
    <message>
        <source>Lead the route to another pool</source>
        <translation>将路由指向另一个池</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>由谁应答</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PipelineEdits</name>
    <message>
        <source>%1: add %2</source>
        <translation>%1：添加 %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>%1: to pool %2</source>
        <translation>%1：指向池 %2</translation>
    </message>
    <message>
        <source>%1: new pool %2</source>
        <translation>%1：新建池 %2</translation>
    </message>
    <message>
        <source>%1: respond itself</source>
        <translation>%1：自行应答</translation>
    </message>
    <message>
        <source>%1: redirect</source>
        <translation>%1：重定向</translation>
    </message>
    <message>
        <source>%1: answer with metrics</source>
        <translation>%1：以指标应答</translation>
    </message>
    <message>
        <source>Pool %1: new target %2</source>
        <translation>池 %1：新目标 %2</translation>
    </message>
    <message>
        <source>%1: take off %2</source>
        <translation>%1：去除 %2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PipelineHead</name>
    <message>
        <source>The route takes requests</source>
        <translation>路由接收请求</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>克隆</translation>
    </message>
    <message>
        <source>Show its traffic</source>
        <translation>显示其流量</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Off: it takes no requests</source>
        <translation>已关闭：不接收请求</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PoliciesBlock</name>
    <message>
        <source>+ Add policy</source>
        <translation>+ 添加策略</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>添加策略</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>按此顺序</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PoolBars</name>
    <message>
        <source>%1: %2 in 30 minutes</source>
        <translation>%1：30 分钟内 %2 次</translation>
    </message>
    <message>
        <source>DOWN since %1</source>
        <translation>自 %1 起 DOWN</translation>
    </message>
</context>
<context>
    <name>headgate::ui::PoolView</name>
    <message>
        <source>hash of %1</source>
        <translation>%1 的哈希</translation>
    </message>
    <message>
        <source>least requests</source>
        <translation>最少请求</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>round robin</source>
        <translation>轮询</translation>
    </message>
    <message>
        <source>one target</source>
        <translation>1 个目标</translation>
    </message>
    <message>
        <source>sticky by %1</source>
        <translation>亲和性 %1</translation>
    </message>
    <message>
        <source>ejects after %1 failures in %2</source>
        <translation>%2 内失败 %1 次后摘除</translation>
    </message>
    <message>
        <source>else pool %1</source>
        <translation>后备池 %1</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备用</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>by latency</source>
        <translation>按延迟</translation>
    </message>
    <message>
        <source>the first that can be used</source>
        <translation>第一个可用的</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProbeLog</name>
    <message>
        <source>Probe log</source>
        <translation>探测日志</translation>
    </message>
    <message>
        <source>Probe log of %1</source>
        <translation>%1 的探测日志</translation>
    </message>
    <message>
        <source>Choose a target to see its probes.</source>
        <translation>选择一个目标以查看其探测。</translation>
    </message>
    <message>
        <source>The gateway does not serve it, so nobody probes it.</source>
        <translation>它在网关中未生效，因此不被探测。</translation>
    </message>
    <message>
        <source>Pool %1 has no health checks, so nobody probes it.</source>
        <translation>池 %1 没有健康检查，因此不被探测。</translation>
    </message>
    <message>
        <source>It has not been probed yet.</source>
        <translation>尚未被探测。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProbeLogModel</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，%2/%3</translation>
    </message>
    <message>
        <source>%1, %2 of %2: UP</source>
        <translation>%1，%2/%2：UP</translation>
    </message>
    <message>
        <source>%1, %2 of %2: DOWN</source>
        <translation>%1，%2/%2：DOWN</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>还有 %1 项</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProblemList</name>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the list (Escape)</source>
        <translation>关闭列表（Escape）</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 个问题</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 个问题</translation>
    </message>
    <message>
        <source>%1 in the profile on disk</source>
        <translation>磁盘上的配置有 %1</translation>
    </message>
    <message>
        <source>%1 in the profile</source>
        <translation>配置有 %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProblemTable</name>
    <message>
        <source>Errors and warnings of the profile</source>
        <translation>配置文件的错误和警告</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
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
        <translation>打开配置</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>配置 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the profile as</source>
        <translation>将配置另存为</translation>
    </message>
    <message>
        <source>profile.json</source>
        <translation>profile.json</translation>
    </message>
    <message>
        <source>Share a copy without its secrets</source>
        <translation>共享不含机密的副本</translation>
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
        <translation>在此窗口之外被更改</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileJson</name>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Go to the next problem (F8)</source>
        <translation>转到下一个问题（F8）</translation>
    </message>
    <message>
        <source>Nothing is wrong with it. Ctrl+Space shows what could be written.</source>
        <translation>没有问题。按 Ctrl+Space 显示可填写的内容。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileMap</name>
    <message>
        <source>The profile has nothing to draw yet.</source>
        <translation>配置中还没有可绘制的内容。</translation>
    </message>
    <message>
        <source>Choose something to see its whole way. Ctrl and the wheel zoom, 0 shows all.</source>
        <translation>选择一项可查看其完整路径。按住 Ctrl 滚动可缩放，按 0 显示全部。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileMenu</name>
    <message>
        <source>No profile</source>
        <translation>无配置</translation>
    </message>
    <message>
        <source>%1 •</source>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Profile: %1, with unsaved changes</source>
        <translation>配置：%1，有未保存的更改</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>配置：%1</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>%1 — not found</source>
        <translation>%1 — 未找到</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Forget the one that was not found</source>
        <translation>移除 1 个未找到的配置</translation>
    </message>
    <message>
        <source>Forget the %1 that were not found</source>
        <translation>移除 %1 个未找到的配置</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ProfileSession</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>before %1 is opened</source>
        <translation>打开 %1 之前</translation>
    </message>
    <message>
        <source>before the demo is opened</source>
        <translation>打开演示之前</translation>
    </message>
    <message>
        <source>before a new profile is made</source>
        <translation>新建配置之前</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>before its copy is opened</source>
        <translation>打开其副本之前</translation>
    </message>
    <message>
        <source>The demo could not be opened.</source>
        <translation>无法打开演示。</translation>
    </message>
    <message>
        <source>A new profile could not be made.</source>
        <translation>无法新建配置。</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>无法保存 %1。</translation>
    </message>
    <message>
        <source>Back to what is served</source>
        <translation>恢复为生效的内容</translation>
    </message>
    <message>
        <source>Listener %1: port %2</source>
        <translation>监听器 %1：端口 %2</translation>
    </message>
    <message>
        <source>The change was not applied.</source>
        <translation>更改未应用。</translation>
    </message>
    <message>
        <source>“%1” cannot be shared yet.</source>
        <translation>“%1”暂时不能共享。</translation>
    </message>
    <message>
        <source>It has errors, so that it is not certain what in it is secret. Mend them first.</source>
        <translation>其中有错误，因此无法确定哪些是机密。请先修复。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RecentBox</name>
    <message>
        <source>Recent profiles</source>
        <translation>最近的配置</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Take it from this list; the file stays</source>
        <translation>从此列表中移除；文件保留</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RecentProfiles</name>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteActions</name>
    <message>
        <source>New route</source>
        <translation>新建路由</translation>
    </message>
    <message>
        <source>Clone route</source>
        <translation>克隆路由</translation>
    </message>
    <message>
        <source>Rename route or folder</source>
        <translation>重命名路由或文件夹</translation>
    </message>
    <message>
        <source>Delete routes</source>
        <translation>删除路由</translation>
    </message>
    <message>
        <source>Move routes up</source>
        <translation>上移路由</translation>
    </message>
    <message>
        <source>Move routes down</source>
        <translation>下移路由</translation>
    </message>
    <message>
        <source>Switch routes on or off</source>
        <translation>开启或关闭路由</translation>
    </message>
    <message>
        <source>Move above what hides it</source>
        <translation>移到屏蔽它的路由之上</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteEdits</name>
    <message>
        <source>LLM stream</source>
        <translation>LLM 流</translation>
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
        <translation>普通 API</translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>%n 条路由</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>开启 %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Take %1 out of its folder</source>
        <translation>将 %1 移出文件夹</translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation>将 %1 移入 %2</translation>
    </message>
    <message>
        <source>Tag %1 with %2</source>
        <translation>为 %1 添加标签 %2</translation>
    </message>
    <message>
        <source>Take tag %2 off %1</source>
        <translation>从 %1 移除标签 %2</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>克隆 %1</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>新建路由</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteList</name>
    <message>
        <source>Routes, in the order in which they are tried</source>
        <translation>路由，按尝试顺序排列</translation>
    </message>
    <message>
        <source>No route matches.</source>
        <translation>没有匹配的路由。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RouteListModel</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>, off</source>
        <translation>，已关闭</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>每分钟 %1 次</translation>
    </message>
    <message>
        <source>95 of 100 take less than %1</source>
        <translation>100 次中有 95 次用时少于 %1</translation>
    </message>
    <message>
        <source>errors %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>%1 since this window began to look</source>
        <translation>自此窗口开始观测以来 %1</translation>
    </message>
    <message>
        <source>Never reached: %1 %2 comes first</source>
        <translation>永远不会到达：%1 %2 在前</translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>%n 条路由</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder %1, %2, folded</source>
        <translation>文件夹 %1，%2，已折叠</translation>
    </message>
    <message>
        <source>Folder %1, %2</source>
        <translation>文件夹 %1，%2</translation>
    </message>
    <message>
        <source>· first match wins</source>
        <translation>· 先匹配者优先</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>池</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>顺序中的位置</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RoutePipeline</name>
    <message>
        <source>%1 req/min</source>
        <translation>%1 次/min</translation>
    </message>
    <message>
        <source>%1 limited and %2 refused here in the last hour</source>
        <translation>过去一小时内此处受限 %1 个、拒绝 %2 个</translation>
    </message>
    <message>
        <source>%1 limited here in the last hour</source>
        <translation>过去一小时内此处受限 %1 个</translation>
    </message>
    <message>
        <source>%1 refused here in the last hour</source>
        <translation>过去一小时内此处拒绝 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 matched</source>
        <translation>匹配 %1 个</translation>
    </message>
    <message>
        <source>p50 %1 · p95 %2</source>
        <translation>p50 %1 · p95 %2</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RoutesPage</name>
    <message>
        <source>List of routes</source>
        <translation>路由列表</translation>
    </message>
    <message>
        <source>Form and JSON</source>
        <translation>表单和 JSON</translation>
    </message>
    <message>
        <source>Find route</source>
        <translation>查找路由</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>never %1</source>
        <translation>禁止 %1</translation>
    </message>
    <message>
        <source>off, even for MCP</source>
        <translation>已关闭，MCP 也不例外</translation>
    </message>
    <message>
        <source>Host and Origin: %1</source>
        <translation>Host 和 Origin：%1</translation>
    </message>
    <message>
        <source>of MCP: %1</source>
        <translation>仅 MCP：%1</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>no pages of elsewhere</source>
        <translation>不允许外部网页</translation>
    </message>
    <message>
        <source>all web pages</source>
        <translation>所有网页</translation>
    </message>
    <message>
        <source>pages of %1</source>
        <translation>%1 的网页</translation>
    </message>
    <message>
        <source>, with credentials</source>
        <translation>，含凭据</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>any named client</source>
        <translation>任何具名客户端</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无客户端</translation>
    </message>
    <message>
        <source>user and password; %1</source>
        <translation>用户名和密码；%1</translation>
    </message>
    <message>
        <source>signed tokens</source>
        <translation>已签名令牌</translation>
    </message>
    <message>
        <source>signed tokens of %1</source>
        <translation>%1 的已签名令牌</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>受众 %1</translation>
    </message>
    <message>
        <source>that allow %1</source>
        <translation>允许 %1</translation>
    </message>
    <message>
        <source>pool %1 decides, asked for %2</source>
        <translation>由池 %1 决定，请求 %2</translation>
    </message>
    <message>
        <source>, within %1</source>
        <translation>，%1 内</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>次/秒</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>次/分钟</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>次/小时</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>次/%1</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source> for each %1</source>
        <translation> 每个 %1</translation>
    </message>
    <message>
        <source>, burst %1</source>
        <translation>，突发 %1</translation>
    </message>
    <message>
        <source>; only reported</source>
        <translation>；仅报告</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>there is no limit %1</source>
        <translation>没有限制 %1</translation>
    </message>
    <message>
        <source>or </source>
        <translation>或 </translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>防护</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>认证机构</translation>
    </message>
    <message>
        <source>1 target</source>
        <translation>1 个目标</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>%1 个目标</translation>
    </message>
    <message>
        <source>New pool</source>
        <translation>新建池</translation>
    </message>
    <message>
        <source>With the route&apos;s name, for its targets</source>
        <translation>与路由同名，用于其目标</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>The gateway answers itself</source>
        <translation>由网关自行应答</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Sends the client elsewhere</source>
        <translation>将客户端引向别处</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>The gateway&apos;s own figures</source>
        <translation>网关自身的指标</translation>
    </message>
    <message>
        <source>no listener leads here</source>
        <translation>没有监听器通向此处</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>监听中</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>未监听</translation>
    </message>
    <message>
        <source>%1 of %2 listening</source>
        <translation>%1/%2 正在监听</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>Only some networks may pass</source>
        <translation>仅允许部分网络通过</translation>
    </message>
    <message>
        <source>Refuses what web pages of elsewhere send</source>
        <translation>拒绝外部网页发送的请求</translation>
    </message>
    <message>
        <source>Lets web pages of other origins in</source>
        <translation>允许其他 Origin 的网页进入</translation>
    </message>
    <message>
        <source>So many requests in a minute, counted apart</source>
        <translation>每分钟的请求数，分别计数</translation>
    </message>
    <message>
        <source>Named clients pass by a key or certificate</source>
        <translation>具名客户端凭密钥或证书通过</translation>
    </message>
    <message>
        <source>Named clients pass by user and password</source>
        <translation>具名客户端凭用户名和密码通过</translation>
    </message>
    <message>
        <source>Whoever has a signed token may pass</source>
        <translation>持有已签名令牌者可以通过</translation>
    </message>
    <message>
        <source>Another service decides who may pass</source>
        <translation>由另一个服务决定谁可以通过</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The largest request that is taken</source>
        <translation>接收的最大请求</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>并发</translation>
    </message>
    <message>
        <source>So many exchanges at a time; others wait</source>
        <translation>同时进行的交换数；其余等待</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Requests wait while no target is ready</source>
        <translation>没有就绪目标时请求等待</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>同时 %1 个</translation>
    </message>
    <message>
        <source>, then %1 wait</source>
        <translation>，另有 %1 个可等待</translation>
    </message>
    <message>
        <source> up to %1</source>
        <translation> 最长 %1</translation>
    </message>
    <message>
        <source>%1 wait up to %2 while no target is ready</source>
        <translation>没有就绪目标时，最多 %1 个等待，最长 %2</translation>
    </message>
    <message>
        <source>remove </source>
        <translation>移除 </translation>
    </message>
    <message>
        <source>set </source>
        <translation>设置 </translation>
    </message>
    <message>
        <source>add </source>
        <translation>添加 </translation>
    </message>
    <message>
        <source>strip </source>
        <translation>去除 </translation>
    </message>
    <message>
        <source>prepend </source>
        <translation>前加 </translation>
    </message>
    <message>
        <source>host </source>
        <translation>主机 </translation>
    </message>
    <message>
        <source>send Forwarded</source>
        <translation>发送 Forwarded</translation>
    </message>
    <message>
        <source>of the answer </source>
        <translation>应答中 </translation>
    </message>
    <message>
        <source>connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>request body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>首字节</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>no </source>
        <translation>不限 </translation>
    </message>
    <message>
        <source>never</source>
        <translation>不重试</translation>
    </message>
    <message>
        <source>%1 tries</source>
        <translation>尝试 %1 次</translation>
    </message>
    <message>
        <source>on </source>
        <translation>遇 </translation>
    </message>
    <message>
        <source>; of POST too</source>
        <translation>；含 POST</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>不保留%1</translation>
    </message>
    <message>
        <source>%1 of a %2</source>
        <translation>每个%2 %1</translation>
    </message>
    <message>
        <source>body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>%1 redacted</source>
        <translation>%1 已脱敏</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>按默认</translation>
    </message>
    <message>
        <source>of any size</source>
        <translation>大小不限</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>试探中</translation>
    </message>
    <message>
        <source>all down</source>
        <translation>全部不可用</translation>
    </message>
    <message>
        <source>none ready</source>
        <translation>均未就绪</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 个不可用</translation>
    </message>
    <message>
        <source>%1 not ready</source>
        <translation>%1 未就绪</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>即将不可用</translation>
    </message>
    <message>
        <source>some fail</source>
        <translation>部分失败</translation>
    </message>
    <message>
        <source>up</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>no check</source>
        <translation>无检查</translation>
    </message>
    <message>
        <source>no such pool</source>
        <translation>池不存在</translation>
    </message>
    <message>
        <source>no targets</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>takes no new ones</source>
        <translation>不接收新请求</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>every path</source>
        <translation>所有路径</translation>
    </message>
    <message>
        <source>header </source>
        <translation>标头 </translation>
    </message>
    <message>
        <source>query </source>
        <translation>查询 </translation>
    </message>
    <message>
        <source>client </source>
        <translation>客户端 </translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>池 %1</translation>
    </message>
    <message>
        <source>there is no such pool</source>
        <translation>没有此池</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>the gateway&apos;s own figures</source>
        <translation>网关自身的指标</translation>
    </message>
    <message>
        <source>This is no route</source>
        <translation>这不是路由</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> 及另外 %1 个</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>无人应答</translation>
    </message>
    <message>
        <source>the route names no pool</source>
        <translation>路由未指定池</translation>
    </message>
    <message>
        <source>sticky by %1</source>
        <translation>亲和性 %1</translation>
    </message>
    <message>
        <source>else pool %1</source>
        <translation>后备池 %1</translation>
    </message>
    <message>
        <source>%1 wait while no target is ready</source>
        <translation>没有目标就绪时等待 %1</translation>
    </message>
    <message>
        <source>%1 is no time to wait: write 10s or 1m</source>
        <translation>%1 不是等待时间：请写 10s 或 1m</translation>
    </message>
    <message>
        <source>down</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>going up</source>
        <translation>正在恢复</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RoutesToolbar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>图</translation>
    </message>
    <message>
        <source>{ } JSON</source>
        <translation>{ } JSON</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>新建路由</translation>
    </message>
    <message>
        <source>New route from a preset</source>
        <translation>从预设新建路由</translation>
    </message>
    <message>
        <source>Find route, path, target or tag</source>
        <translation>查找路由、路径、目标或标签</translation>
    </message>
    <message>
        <source>Find route, path or target</source>
        <translation>查找路由、路径或目标</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销：%1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::RunButton</name>
    <message>
        <source>Run</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Open the listeners of the profile (Ctrl+Shift+R)</source>
        <translation>打开配置的监听器（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The gateway is starting. Stop it (Ctrl+Shift+R)</source>
        <translation>网关正在启动。将其停止（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Close the listeners, and let finish what runs (Ctrl+Shift+R)</source>
        <translation>关闭监听器，并等待正在运行的结束（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>What runs is finishing, and no new requests are taken. Cut it (Ctrl+Shift+R)</source>
        <translation>正在等待运行中的结束，不再接收新请求。将其切断（Ctrl+Shift+R）</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ScopeModel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>无路由</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ScopeTree</name>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SecretPlaces</name>
    <message>
        <source>client %1</source>
        <translation>客户端 %1</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>路由 %1</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>池 %1</translation>
    </message>
    <message>
        <source>listener %1</source>
        <translation>监听器 %1</translation>
    </message>
    <message>
        <source>every route</source>
        <translation>所有路由</translation>
    </message>
    <message>
        <source>every pool</source>
        <translation>所有池</translation>
    </message>
    <message>
        <source>every listener</source>
        <translation>所有监听器</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SecretRow</name>
    <message>
        <source>It is not there.</source>
        <translation>不存在。</translation>
    </message>
    <message>
        <source>Is in the keychain.</source>
        <translation>在密钥链中。</translation>
    </message>
    <message>
        <source>Is in the environment that Headgate was started with.</source>
        <translation>在启动 Headgate 时的环境中。</translation>
    </message>
    <message>
        <source>Is in a file.</source>
        <translation>在文件中。</translation>
    </message>
    <message>
        <source>The profile does not use it.</source>
        <translation>配置未使用它。</translation>
    </message>
    <message>
        <source>Used at %1.</source>
        <comment>places in the profile, with commas between</comment>
        <translation>用于 %1。</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Set the secret %1</source>
        <translation>设置机密 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the secret %1</source>
        <translation>移除机密 %1</translation>
    </message>
    <message>
        <source>The secret %1</source>
        <translation>机密 %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Store the secret %1</source>
        <translation>保存机密 %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove it from the keychain? Nobody can bring it back.</source>
        <translation>要从密钥链中移除吗？移除后无法找回。</translation>
    </message>
    <message>
        <source>Remove it from the keychain? What uses it answers 503 until it is set again.</source>
        <translation>要从密钥链中移除吗？在重新设置之前，使用它的路由会应答 503。</translation>
    </message>
    <message>
        <source>Type it once. It goes to the keychain and is not shown again.</source>
        <translation>只需输入一次。它会保存到密钥链，不再显示。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SecretsSection</name>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>The profile names no secrets, and none was set here.</source>
        <translation>配置没有引用机密，此处也未设置。</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>keychain passphrase</source>
        <translation>密钥链 密码 口令 keychain</translation>
    </message>
    <message>
        <source>keychain keys tokens set remove</source>
        <translation>密钥链 密钥 令牌 设置 移除 keychain</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>在终端中</translation>
    </message>
    <message>
        <source>Name of a new secret</source>
        <translation>新机密的名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The new secret</source>
        <translation>新机密</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Store the new secret</source>
        <translation>保存新机密</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>再加一个</translation>
    </message>
    <message>
        <source>The profile refers to it as secret:NAME. Or it names env:NAME or file:PATH, which need no store.</source>
        <translation>配置以 secret:NAME 引用它。也可以使用 env:NAME 或 file:PATH，它们不需要存储。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ServiceRow</name>
    <message>
        <source>%1 answers</source>
        <translation>%1 有响应</translation>
    </message>
    <message>
        <source>named in the settings of %1</source>
        <translation>见于 %1 的设置</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>in the profile</source>
        <translation>已在配置中</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>有响应</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Use %1 at %2</source>
        <translation>使用 %2 上的 %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ServiceSection</name>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Run the gateway with my session, without this window</source>
        <translation>随我的会话运行网关，无需此窗口</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>登录时</translation>
    </message>
    <message>
        <source>headgated service systemd autostart</source>
        <translation>headgated 服务 systemd 自动启动</translation>
    </message>
    <message>
        <source>This desktop has no services of a user (systemd).</source>
        <translation>此桌面不支持用户服务（systemd）。</translation>
    </message>
    <message>
        <source>Serves %1 from the next login on.</source>
        <translation>从下次登录起按 %1 提供服务。</translation>
    </message>
    <message>
        <source>Save the profile to a file first: the service reads it from there.</source>
        <translation>请先将配置保存到文件：服务从该处读取。</translation>
    </message>
    <message>
        <source>Runs, and serves %1. Its unit is %2.</source>
        <translation>正在运行，配置为 %1。其单元为 %2。</translation>
    </message>
    <message>
        <source>Is installed for %1, and does not run now.</source>
        <translation>已为 %1 安装，当前未运行。</translation>
    </message>
    <message>
        <source>Is installed for %1, and does not run: %2</source>
        <translation>已为 %1 安装，未运行：%2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ServiceStep</name>
    <message>
        <source>Find local services</source>
        <translation>查找本地服务</translation>
    </message>
    <message>
        <source>Services on this machine</source>
        <translation>本机上的服务</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>添加地址…</translation>
    </message>
    <message>
        <source>Also look into clients&apos; settings for MCP servers</source>
        <translation>同时在客户端设置中查找 MCP 服务器</translation>
    </message>
    <message>
        <source>Claude Code&apos;s, Codex&apos;s and others&apos;: read on this machine, never written.</source>
        <translation>Claude Code、Codex 等的设置：仅在本机读取，绝不写入。</translation>
    </message>
    <message>
        <source>Address of a service</source>
        <translation>服务的地址</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write an address of this machine and a port: 127.0.0.1:9000.</source>
        <translation>请填写本机的地址和端口：127.0.0.1:9000。</translation>
    </message>
    <message>
        <source>Nothing answers on this machine. Start a service and scan again, or add its address.</source>
        <translation>本机上没有服务响应。请启动服务后重新扫描，或添加其地址。</translation>
    </message>
    <message>
        <source>Asks who listens on this machine&apos;s loopback addresses, and nobody else.</source>
        <translation>只询问谁在监听本机的环回地址，不涉及其他。</translation>
    </message>
    <message>
        <source>looking for %1</source>
        <translation>正在查找，已 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 answer, 3 do not</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>1 answers</source>
        <translation>1 个有响应</translation>
    </message>
    <message>
        <source>1 does not</source>
        <translation>1 个无响应</translation>
    </message>
    <message numerus="yes">
        <source>%n more listen and say nothing</source>
        <translation>
            <numerusform>另有 %n 个在监听但无响应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer</source>
        <translation>
            <numerusform>%n 个有响应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not</source>
        <translation>
            <numerusform>%n 个无响应</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headgate::ui::SettingsPage</name>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>没有名为“%1”的设置。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SettingsSection</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>headgate::ui::SettingsStore</name>
    <message>
        <source>In the settings file, %1 cannot be right; the default is in effect</source>
        <translation>设置文件中的 %1 有误；现使用默认值</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>The settings file cannot be read; defaults are in effect</source>
        <translation>无法读取设置文件；现使用默认值</translation>
    </message>
    <message>
        <source>The settings file was damaged; defaults are in effect, and it was kept as %1</source>
        <translation>设置文件已损坏；现使用默认值，原文件已保留为 %1</translation>
    </message>
    <message>
        <source>The settings file is damaged; defaults are in effect</source>
        <translation>设置文件已损坏；现使用默认值</translation>
    </message>
    <message>
        <source>Settings cannot be saved: %1 cannot be written</source>
        <translation>无法保存设置：无法写入 %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::ShareBar</name>
    <message>
        <source>Where the time went</source>
        <translation>时间分布</translation>
    </message>
    <message>
        <source>waited %1, streamed %2, silent %3</source>
        <translation>等待 %1，传输 %2，静默 %3</translation>
    </message>
    <message>
        <source>Upstream wait</source>
        <translation>上游等待</translation>
    </message>
    <message>
        <source>Streamed</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>%1, Headgate %2</source>
        <translation>%1，Headgate %2</translation>
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
        <translation>无检查</translation>
    </message>
    <message>
        <source>takes its share</source>
        <translation>承担其份额</translation>
    </message>
    <message>
        <source>takes its share, but is going down</source>
        <translation>承担其份额，但正在变为故障</translation>
    </message>
    <message>
        <source>its probes fail, and it gets nothing</source>
        <translation>探测失败，不再接收任何请求</translation>
    </message>
    <message>
        <source>left out for now</source>
        <translation>暂时排除</translation>
    </message>
    <message>
        <source>finishes what runs, and takes nothing new</source>
        <translation>完成正在进行的，不再接收新请求</translation>
    </message>
    <message>
        <source>taken out of use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>nobody has checked it</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>not served now</source>
        <translation>当前未生效</translation>
    </message>
</context>
<context>
    <name>headgate::ui::StandingChip</name>
    <message>
        <source>Show only these</source>
        <translation>仅显示这些</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>重新显示全部</translation>
    </message>
</context>
<context>
    <name>headgate::ui::StatusBar</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Listeners: %1</source>
        <translation>监听器：%1</translation>
    </message>
    <message>
        <source>Show each listener (Ctrl+Shift+L)</source>
        <translation>显示各个监听器（Ctrl+Shift+L）</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>进行中 %1</translation>
    </message>
    <message>
        <source>%1 req/min</source>
        <translation>%1 次/min</translation>
    </message>
    <message>
        <source>%1 of %2 MiB</source>
        <translation>%1/%2 MiB</translation>
    </message>
    <message>
        <source>Memory that the record takes. When it is full, the oldest exchanges lose their bodies.</source>
        <translation>记录占用的内存。占满时，最旧的交换会失去正文。</translation>
    </message>
    <message>
        <source>%1 of %2 MiB · %3 of history</source>
        <translation>%1/%2 MiB · 历史 %3</translation>
    </message>
    <message>
        <source>Headgate adds %1 p50</source>
        <translation>Headgate 增加 %1 p50</translation>
    </message>
    <message>
        <source>What Headgate itself takes to pass on a request and the beginning of its answer, without waiting for anybody. Of the newest 1,000 answers of targets, half took at most %1, and 95 of 100 at most %2.</source>
        <translation>Headgate 自身转交请求及其响应开头所用的时间，不含任何等待。在目标最近的 1,000 个响应中，一半不超过 %1，95% 不超过 %2。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::StepFrame</name>
    <message>
        <source>Step %1, done: %2</source>
        <translation>第 %1 步，已完成：%2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TakeoverPanel</name>
    <message>
        <source>Write it</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>Looks at the settings of %1.</source>
        <translation>正在查看 %1 的设置。</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be written.</source>
        <translation>无法写入 %1 的设置。</translation>
    </message>
    <message>
        <source>%1 sends its requests here already.</source>
        <translation>%1 已将请求发送到这里。</translation>
    </message>
    <message>
        <source>Headgate would make the settings of %1.</source>
        <translation>Headgate 将创建 %1 的设置。</translation>
    </message>
    <message>
        <source>Headgate would change the settings of %1 so.</source>
        <translation>Headgate 将这样更改 %1 的设置。</translation>
    </message>
    <message>
        <source>%1, of which a copy goes to %2 first.</source>
        <translation>%1，会先备份到 %2。</translation>
    </message>
    <message>
        <source>%1 sends its requests here now.</source>
        <translation>%1 现在将请求发送到这里。</translation>
    </message>
    <message>
        <source>Programs that run already notice it when they are started again. You can give its settings back here, or later under Settings, Clients.</source>
        <translation>已在运行的程序在重新启动后生效。您可以在此处还原其设置，也可以之后在“设置”的“已接管的客户端”中还原。</translation>
    </message>
    <message>
        <source>The settings of %1 were not written.</source>
        <translation>%1 的设置未写入。</translation>
    </message>
    <message>
        <source>The settings of %1 are as they were.</source>
        <translation>%1 的设置保持原样。</translation>
    </message>
    <message>
        <source>The settings of %1 were not given back.</source>
        <translation>%1 的设置未还原。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetCard</name>
    <message>
        <source>configuration in order</source>
        <translation>配置无误</translation>
    </message>
    <message>
        <source>&amp;Drain</source>
        <translation>排空(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Maintenance</source>
        <translation>维护(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Back to on</source>
        <translation>恢复开启(&amp;B)</translation>
    </message>
    <message>
        <source>config</source>
        <translation>配置</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetEntry</name>
    <message>
        <source>+ New target</source>
        <translation>+ 新建目标</translation>
    </message>
    <message>
        <source>Add a target to the pool</source>
        <translation>向池添加目标</translation>
    </message>
    <message>
        <source>URL of the new target</source>
        <translation>新目标的 URL</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetExplanation</name>
    <message>
        <source>Its probes fail.</source>
        <translation>其探测失败。</translation>
    </message>
    <message>
        <source>Nothing listens on %1.</source>
        <translation>%1 上没有监听。</translation>
    </message>
    <message>
        <source>Start a server there: the next probe sees it.</source>
        <translation>请在该处启动服务器：下一次探测会发现它。</translation>
    </message>
    <message>
        <source>It answers, but not as its pool expects: %1.</source>
        <translation>有应答，但不符合其池的期望：%1。</translation>
    </message>
    <message>
        <source>Look into its log, or change what the probe expects.</source>
        <translation>请查看其日志，或更改探测的期望。</translation>
    </message>
    <message>
        <source>It does not answer in time: %1.</source>
        <translation>未及时应答：%1。</translation>
    </message>
    <message>
        <source>See whether its server hangs or has too much to do.</source>
        <translation>请检查其服务器是否卡住或负载过高。</translation>
    </message>
    <message>
        <source>Its probes fail: %1.</source>
        <translation>其探测失败：%1。</translation>
    </message>
    <message>
        <source>Look into its log.</source>
        <translation>请查看其日志。</translation>
    </message>
    <message>
        <source>New exchanges go to %1.</source>
        <translation>新交换发往 %1。</translation>
    </message>
    <message>
        <source>New exchanges go to %1 other targets of the pool.</source>
        <translation>新交换发往池中另外 %1 个目标。</translation>
    </message>
    <message>
        <source>No other target of the pool can be used: its requests go to pool %1.</source>
        <translation>池中没有其他可用目标：请求发往池 %1。</translation>
    </message>
    <message>
        <source>No other target of the pool can be used: its requests are answered with 503.</source>
        <translation>池中没有其他可用目标：请求以 503 应答。</translation>
    </message>
    <message>
        <source>Exchanges failed there, so it is left out for a while, and then one exchange tries it.</source>
        <translation>交换在此失败，因此暂时摘除，之后由一个交换试探。</translation>
    </message>
    <message>
        <source>It is there, but still loading: it is used as soon as a probe finds it ready.</source>
        <translation>已在运行，但仍在加载：探测发现其就绪后即会使用。</translation>
    </message>
    <message>
        <source>It has asked for time, and gets no exchange until that is over.</source>
        <translation>它已请求暂缓，在此期间不会收到交换。</translation>
    </message>
    <message>
        <source>It was left out, and one exchange finds out whether it can be used again.</source>
        <translation>它已被摘除，由一个交换试探是否可以再次使用。</translation>
    </message>
    <message>
        <source>Its probes are good, but exchanges fail: look at the last ones.</source>
        <translation>其探测正常，但交换失败：请查看最近的交换。</translation>
    </message>
    <message>
        <source>Its probes are good, and it takes its share of the exchanges.</source>
        <translation>其探测正常，并承担其份额的交换。</translation>
    </message>
    <message>
        <source>Until it is down it goes on getting exchanges.</source>
        <translation>在 DOWN 之前，它会继续收到交换。</translation>
    </message>
    <message>
        <source>It finishes what runs and serves the sessions that belong to it, and takes nothing new.</source>
        <translation>它会完成正在运行的，并处理属于它的会话，不接收新请求。</translation>
    </message>
    <message>
        <source>It was taken out of use and gets nothing.</source>
        <translation>它已停用，不会收到任何请求。</translation>
    </message>
    <message>
        <source>It has not been probed yet; until then it gets exchanges.</source>
        <translation>尚未被探测；在此之前它会收到交换。</translation>
    </message>
    <message>
        <source>Nobody checks it: its pool has no probe, so that only exchanges show how it is.</source>
        <translation>未被检查：其池没有探测，只能由交换得知其状况。</translation>
    </message>
    <message>
        <source>The gateway serves another profile than this one, or another text of it.</source>
        <translation>网关当前使用的是其他配置，或此配置的其他版本。</translation>
    </message>
    <message>
        <source>The gateway is stopped; nothing is known of its targets.</source>
        <translation>网关已停止；其目标的情况未知。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetLamps</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
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
        <translation>请在配置中修复。</translation>
    </message>
    <message>
        <source>valid; the gateway is stopped</source>
        <translation>有效；网关已停止</translation>
    </message>
    <message>
        <source>Run it.</source>
        <translation>请启动网关。</translation>
    </message>
    <message>
        <source>valid, but not what is served now</source>
        <translation>有效，但并非当前生效的内容</translation>
    </message>
    <message>
        <source>Apply the profile.</source>
        <translation>请应用配置。</translation>
    </message>
    <message>
        <source>valid; enabled by hand, until the gateway stops</source>
        <translation>有效；已手动启用，直到网关停止</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>drained by hand, until the gateway stops</source>
        <translation>已手动排空，直到网关停止</translation>
    </message>
    <message>
        <source>drained by the profile</source>
        <translation>按配置排空</translation>
    </message>
    <message>
        <source>Enable it when it should take new exchanges again.</source>
        <translation>需要重新接收新交换时，请启用它。</translation>
    </message>
    <message>
        <source>in maintenance by hand, until the gateway stops</source>
        <translation>已手动维护，直到网关停止</translation>
    </message>
    <message>
        <source>in maintenance by the profile</source>
        <translation>按配置维护</translation>
    </message>
    <message>
        <source>Enable it when it should be used again.</source>
        <translation>需要重新使用时，请启用它。</translation>
    </message>
    <message>
        <source>connection refused on %1</source>
        <translation>%1 拒绝连接</translation>
    </message>
    <message>
        <source>Start a server there.</source>
        <translation>请在该处启动服务器。</translation>
    </message>
    <message>
        <source>an exchange was answered %1</source>
        <translation>%1有交换得到应答</translation>
    </message>
    <message>
        <source>something answers on %1</source>
        <translation>%1 上有应答</translation>
    </message>
    <message>
        <source>nothing answers on %1</source>
        <translation>%1 上无应答</translation>
    </message>
    <message>
        <source>See whether its server hangs, or a firewall is between.</source>
        <translation>请检查其服务器是否卡住，或中间有防火墙。</translation>
    </message>
    <message>
        <source>nobody has asked yet</source>
        <translation>尚无请求或探测</translation>
    </message>
    <message>
        <source>Send it a request, or add a probe.</source>
        <translation>请向它发送请求，或添加探测。</translation>
    </message>
    <message>
        <source>its pool has no health checks</source>
        <translation>其池没有健康检查</translation>
    </message>
    <message>
        <source>Add a probe to the pool.</source>
        <translation>请为池添加探测。</translation>
    </message>
    <message>
        <source>not probed yet</source>
        <translation>尚未探测</translation>
    </message>
    <message>
        <source>Probe it now.</source>
        <translation>请立即探测。</translation>
    </message>
    <message>
        <source>%1 of %2 failed: %3</source>
        <translation>%2 次中失败 %1 次：%3</translation>
    </message>
    <message>
        <source>Another failure and it is down.</source>
        <translation>再失败一次即 DOWN。</translation>
    </message>
    <message>
        <source>%1 more and it is down.</source>
        <translation>再失败 %1 次即 DOWN。</translation>
    </message>
    <message>
        <source>the last one failed</source>
        <translation>最近一次失败</translation>
    </message>
    <message>
        <source>%1 failed in a row</source>
        <translation>连续失败 %1 次</translation>
    </message>
    <message>
        <source>Up again after a good one.</source>
        <translation>成功一次后恢复 UP。</translation>
    </message>
    <message>
        <source>Up again after %1 good ones.</source>
        <translation>成功 %1 次后恢复 UP。</translation>
    </message>
    <message>
        <source>Wait: it is used when it is ready.</source>
        <translation>请等待：就绪后即会使用。</translation>
    </message>
    <message>
        <source>%1 of %2 were good</source>
        <translation>%2 次中成功 %1 次</translation>
    </message>
    <message>
        <source>Wait for the next one, or probe now.</source>
        <translation>请等待下一次，或立即探测。</translation>
    </message>
    <message>
        <source>See what keeps its server busy.</source>
        <translation>请检查其服务器因何繁忙。</translation>
    </message>
    <message>
        <source>%1 in the last minute, none failed</source>
        <translation>最近一分钟 %1 次，无失败</translation>
    </message>
    <message>
        <source>%1 of %2 failed in the last minute</source>
        <translation>最近一分钟 %2 次中失败 %1 次</translation>
    </message>
    <message>
        <source>Look at the last exchanges.</source>
        <translation>请查看最近的交换。</translation>
    </message>
    <message>
        <source>1 exchange under way</source>
        <translation>1 个交换进行中</translation>
    </message>
    <message>
        <source>%1 exchanges under way</source>
        <translation>%1 个交换进行中</translation>
    </message>
    <message>
        <source>none since this window opened</source>
        <translation>自此窗口打开以来没有</translation>
    </message>
    <message>
        <source>Send it a request.</source>
        <translation>请向它发送请求。</translation>
    </message>
    <message>
        <source>none in %1; last %2</source>
        <translation>%1 内没有；最后一次在 %2</translation>
    </message>
    <message>
        <source>none in %1; the last, at %2, failed: %3</source>
        <translation>%1 内没有；最后一次在 %2，失败：%3</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>unknown: the gateway does not serve it</source>
        <translation>未知：在网关中未生效</translation>
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
        <translation>探测 &lt;1 ms</translation>
    </message>
    <message>
        <source>probe %1</source>
        <translation>探测 %1</translation>
    </message>
    <message>
        <source>probed now</source>
        <translation>刚刚探测</translation>
    </message>
    <message>
        <source>probed %1 ago</source>
        <translation>%1 前探测</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>无流量</translation>
    </message>
    <message>
        <source>%1 a min</source>
        <translation>%1 次/min</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>失败 %1/%2</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>监听中</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>未监听</translation>
    </message>
    <message>
        <source>probe failed</source>
        <translation>探测失败</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>the next exchange tries it</source>
        <translation>由下一个交换试探</translation>
    </message>
    <message>
        <source>an exchange tries it</source>
        <translation>正由一个交换试探</translation>
    </message>
    <message>
        <source>it asked for time, %1 left</source>
        <translation>已请求暂缓，剩余 %1</translation>
    </message>
    <message>
        <source>not probed yet</source>
        <translation>尚未探测</translation>
    </message>
    <message>
        <source>nobody probes it</source>
        <translation>未被探测</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>进行中 %1</translation>
    </message>
    <message>
        <source>by the profile</source>
        <translation>按配置</translation>
    </message>
    <message>
        <source>until the gateway stops</source>
        <translation>直到网关停止</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>尝试 1 次</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>尝试 %1 次</translation>
    </message>
    <message>
        <source>ejected once</source>
        <translation>摘除 1 次</translation>
    </message>
    <message>
        <source>ejected %1 times</source>
        <translation>摘除 %1 次</translation>
    </message>
    <message>
        <source>listening –</source>
        <translation>监听 –</translation>
    </message>
    <message>
        <source>probe –</source>
        <translation>探测 –</translation>
    </message>
    <message>
        <source>not served now</source>
        <translation>当前未生效</translation>
    </message>
    <message>
        <source>ejected, tried again in %1</source>
        <translation>已摘除，%1 后重试</translation>
    </message>
    <message>
        <source>going down: %1</source>
        <translation>正在变为故障：%1</translation>
    </message>
    <message>
        <source>loading: %1</source>
        <translation>加载中：%1</translation>
    </message>
    <message>
        <source>going up: %1</source>
        <translation>正在恢复：%1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetPane</name>
    <message>
        <source>Probe now</source>
        <translation>立即探测</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>排空</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Show last exchanges</source>
        <translation>显示最近的交换</translation>
    </message>
    <message>
        <source>It finishes what runs and takes nothing new, until it is enabled or the gateway stops.</source>
        <translation>它会完成正在运行的，不接收新请求，直到被启用或网关停止。</translation>
    </message>
    <message>
        <source>It gets nothing, until it is enabled or the gateway stops.</source>
        <translation>它不会收到任何请求，直到被启用或网关停止。</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>池 %1</translation>
    </message>
    <message>
        <source>The pool has no targets yet.</source>
        <translation>池中还没有目标。</translation>
    </message>
    <message>
        <source>Pool %1, last 30 minutes</source>
        <translation>池 %1，最近 30 分钟</translation>
    </message>
    <message>
        <source>Its pool has no health checks.</source>
        <translation>其池没有健康检查。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetReport</name>
    <message>
        <source>%1 up</source>
        <translation>%1 个可用</translation>
    </message>
    <message>
        <source>%1 going down</source>
        <translation>%1 个即将不可用</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 个不可用</translation>
    </message>
    <message>
        <source>%1 draining</source>
        <translation>%1 个排空中</translation>
    </message>
    <message>
        <source>%1 in maintenance</source>
        <translation>%1 个维护中</translation>
    </message>
    <message>
        <source>%1 no check</source>
        <translation>%1 个无检查</translation>
    </message>
    <message>
        <source>%1 not served</source>
        <translation>%1 个未生效</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of %2 fail</source>
        <translation>失败 %1/%2</translation>
    </message>
    <message>
        <source>traffic is well</source>
        <translation>流量正常</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>无流量</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>即将不可用</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>going up</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>ejected, %1 left</source>
        <translation>已摘除，剩余 %1</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>无进行中</translation>
    </message>
    <message>
        <source>1 under way</source>
        <translation>进行中 1</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>进行中 %1</translation>
    </message>
    <message>
        <source>%1 is up</source>
        <translation>%1 可用</translation>
    </message>
    <message>
        <source>%1 is going down</source>
        <translation>%1 即将不可用</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 不可用</translation>
    </message>
    <message>
        <source>%1 is draining</source>
        <translation>%1 排空中</translation>
    </message>
    <message>
        <source>%1 is in maintenance</source>
        <translation>%1 维护中</translation>
    </message>
    <message>
        <source>%1 is not checked</source>
        <translation>%1 未检查</translation>
    </message>
    <message>
        <source>%1 is not served</source>
        <translation>%1 未生效</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>%1 is left out (NOLB)</source>
        <translation>%1 已被排除 (NOLB)</translation>
    </message>
    <message>
        <source>%1 NOLB</source>
        <translation>%1 NOLB</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>试用中</translation>
    </message>
    <message>
        <source>rests, %1 left</source>
        <translation>休息中，剩余 %1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetTree</name>
    <message>
        <source>Pools and targets</source>
        <translation>池和目标</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TargetTreeModel</name>
    <message>
        <source>Add a probe</source>
        <translation>添加探测</translation>
    </message>
    <message>
        <source>not probed yet</source>
        <translation>尚未探测</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Probes, 30 min</source>
        <translation>探测，30 min</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>上次检查</translation>
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
        <translation>错误</translation>
    </message>
    <message>
        <source>p50 first</source>
        <translation>p50 首字节</translation>
    </message>
    <message>
        <source>p95 first</source>
        <translation>p95 首字节</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Config: is it configured well, and in use?</source>
        <translation>配置：配置是否正确并在使用？</translation>
    </message>
    <message>
        <source>Listening: does anything answer at its address?</source>
        <translation>监听：其地址上是否有应答？</translation>
    </message>
    <message>
        <source>Probe: what do health checks find?</source>
        <translation>探测：健康检查的结果如何？</translation>
    </message>
    <message>
        <source>Traffic: what came of the exchanges of the last minute?</source>
        <translation>流量：最近一分钟的交换结果如何？</translation>
    </message>
    <message>
        <source>Exchanges that ended in the last minute</source>
        <translation>最近一分钟内结束的交换</translation>
    </message>
    <message>
        <source>Exchanges in each of the last 30 minutes, to the row&apos;s own scale</source>
        <translation>最近 30 分钟每分钟的交换数，按各行自己的比例</translation>
    </message>
    <message>
        <source>Share of the exchanges of the last 30 minutes that failed there</source>
        <translation>最近 30 分钟的交换中在此失败的比例</translation>
    </message>
    <message>
        <source>Half of the exchanges of the last 30 minutes had their first byte within this time</source>
        <translation>最近 30 分钟的交换中，有一半在此时间内收到首字节</translation>
    </message>
    <message>
        <source>95 of 100 exchanges of the last 30 minutes had their first byte within this time</source>
        <translation>最近 30 分钟的交换中，100 个有 95 个在此时间内收到首字节</translation>
    </message>
    <message>
        <source>Pool %1</source>
        <translation>池 %1</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备用</translation>
    </message>
    <message>
        <source>%1 at %2, %3, last check %4</source>
        <translation>%1，位于 %2，%3，上次检查 %4</translation>
    </message>
    <message>
        <source>Its pool has no health checks. Click to add one.</source>
        <translation>其池没有健康检查。点击以添加。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TestBox</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Take from traffic…</source>
        <translation>取自流量…</translation>
    </message>
    <message>
        <source>Try a request</source>
        <translation>试用请求</translation>
    </message>
    <message>
        <source>Request to try</source>
        <translation>要试用的请求</translation>
    </message>
    <message>
        <source>POST /path, a URL or a curl line</source>
        <translation>POST /path、URL 或 curl 行</translation>
    </message>
    <message>
        <source>Details of the tried request</source>
        <translation>所试请求的详情</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>它会怎样处理</translation>
    </message>
    <message>
        <source>Nothing can be tried on a profile with an error: %1.</source>
        <translation>配置有错误，无法试用：%1。</translation>
    </message>
    <message>
        <source>Shows which route takes it, and where it goes. Nothing is sent.</source>
        <translation>显示哪条路由接收它以及它去往何处。不会发送任何内容。</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TextDifferenceView</name>
    <message>
        <source>What would change in the file</source>
        <translation>文件中将更改的内容</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrafficPage</name>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>No exchange is in this scope.</source>
        <translation>此范围内没有交换。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>The counters of the routes have them. Their rows are missing here, or do not show how they ended.</source>
        <translation>路由的计数器中有它们。其行在此缺失，或未显示如何结束。</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>%1 updates came faster than they could be taken</source>
        <translation>%1 次更新到达过快，来不及接收</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrayIcon</name>
    <message>
        <source>Show Headgate</source>
        <translation>显示 Headgate</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Headgate: not running</source>
        <translation>Headgate：未运行</translation>
    </message>
    <message>
        <source>Headgate: running</source>
        <translation>Headgate：正在运行</translation>
    </message>
    <message numerus="yes">
        <source>Headgate: running, %n upstream(s) down</source>
        <translation>
            <numerusform>Headgate：正在运行，%n 个上游不可用</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the gateway</source>
        <translation>停止网关</translation>
    </message>
    <message>
        <source>Run the gateway</source>
        <translation>启动网关</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrialDetails</name>
    <message>
        <source>What would become of the request</source>
        <translation>请求会怎样处理</translation>
    </message>
    <message>
        <source>Routes, policies, what is sent, and targets</source>
        <translation>路由、策略、发送的内容和目标</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 %2, Host %3, through listener %4</source>
        <translation>%1 %2，Host %3，通过监听器 %4</translation>
    </message>
</context>
<context>
    <name>headgate::ui::TrialWords</name>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>防护</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>限制 %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>认证机构</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>并发</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>place and name of a route</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>wins: %1</source>
        <translation>胜出：%1</translation>
    </message>
    <message>
        <source>Route %1: %2.</source>
        <translation>路由 %1：%2。</translation>
    </message>
    <message>
        <source>%1 lets it pass: %2.</source>
        <translation>%1 放行：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be known before: %2.</source>
        <translation>%1 无法预知：%2。</translation>
    </message>
    <message>
        <source>%1 refuses it with %2: %3.</source>
        <translation>%1 以 %2 拒绝：%3。</translation>
    </message>
    <message>
        <source>Header field %1: %2</source>
        <translation>标头字段 %1：%2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Header field %1: %2; %3</source>
        <translation>标头字段 %1：%2；%3</translation>
    </message>
    <message>
        <source>Target %1 is chosen: %2.</source>
        <translation>选择目标 %1：%2。</translation>
    </message>
    <message>
        <source>Target %1: %2.</source>
        <translation>目标 %1：%2。</translation>
    </message>
    <message>
        <source>No route takes it</source>
        <translation>没有路由接收它</translation>
    </message>
    <message>
        <source>No route takes it.</source>
        <translation>没有路由接收它。</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>然后</translation>
    </message>
    <message>
        <source>Then %1.</source>
        <translation>然后：%1。</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>发送时</translation>
    </message>
    <message>
        <source>As %1 gets it</source>
        <translation>%1 收到的</translation>
    </message>
    <message>
        <source>Sent is %1</source>
        <translation>发送内容：%1</translation>
    </message>
    <message>
        <source>Targets of pool %1</source>
        <translation>池 %1 的目标</translation>
    </message>
    <message>
        <source>Else, targets of pool %1</source>
        <translation>否则，池 %1 的目标</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>routes</comment>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes, in the order in which they are tried</source>
        <translation>路由，按尝试顺序排列</translation>
    </message>
    <message>
        <source>Policies of %1, in the order in which they act</source>
        <translation>%1 的策略，按作用顺序</translation>
    </message>
    <message>
        <source>to %1 (%2), if it may pass</source>
        <translation>到 %1（%2），如果允许通过</translation>
    </message>
    <message>
        <source>to %1 (%2)</source>
        <comment>target, and why that one</comment>
        <translation>到 %1（%2）</translation>
    </message>
</context>
<context>
    <name>headgate::ui::UpstreamsPage</name>
    <message>
        <source>1 target needs a look</source>
        <translation>1 个目标需要留意</translation>
    </message>
    <message>
        <source>%1 targets need a look</source>
        <translation>%1 个目标需要留意</translation>
    </message>
    <message>
        <source>The gateway could not be started.</source>
        <translation>无法启动网关。</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>Target and limits</source>
        <translation>目标和限制</translation>
    </message>
    <message>
        <source>The gateway is stopped; nothing is known of its targets.</source>
        <translation>网关已停止；其目标的情况未知。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>No upstreams yet.</source>
        <translation>还没有上游。</translation>
    </message>
    <message>
        <source>Find local services</source>
        <translation>查找本地服务</translation>
    </message>
    <message>
        <source>No target is like that.</source>
        <translation>没有符合的目标。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Probe now</source>
        <translation>立即探测</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>排空</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Show last exchanges</source>
        <translation>显示最近的交换</translation>
    </message>
    <message>
        <source>Find pool or target</source>
        <translation>查找池或目标</translation>
    </message>
</context>
<context>
    <name>headgate::ui::UpstreamsToolbar</name>
    <message>
        <source>Find pool or target</source>
        <translation>查找池或目标</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Find services</source>
        <translation>查找服务</translation>
    </message>
    <message>
        <source>1 target</source>
        <translation>1 个目标</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>%1 个目标</translation>
    </message>
    <message>
        <source>%1 in 1 pool</source>
        <translation>1 个池，%1</translation>
    </message>
    <message>
        <source>%1 in %2 pools</source>
        <translation>%2 个池，%1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::VersionModel</name>
    <message>
        <source>as it was opened</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (the open one)</source>
        <translation>%1（当前打开）</translation>
    </message>
</context>
<context>
    <name>headgate::ui::VersionsPane</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Versions of the profile</source>
        <translation>配置的版本</translation>
    </message>
    <message>
        <source>Makes this version the one that is edited. It can be undone.</source>
        <translation>将此版本设为正在编辑的版本。可以撤销。</translation>
    </message>
    <message>
        <source>No version is kept yet. Each change that is applied makes one.</source>
        <translation>尚未保留版本。每次应用更改都会产生一个版本。</translation>
    </message>
    <message>
        <source>Choose a version to compare it with what is edited.</source>
        <translation>选择一个版本，与正在编辑的内容比较。</translation>
    </message>
    <message>
        <source>This version is not kept any more.</source>
        <translation>此版本已不再保留。</translation>
    </message>
    <message>
        <source>This version is no JSON; it can be restored all the same.</source>
        <translation>此版本不是 JSON；仍可以恢复。</translation>
    </message>
    <message>
        <source>It says what is edited now.</source>
        <translation>与正在编辑的内容相同。</translation>
    </message>
    <message>
        <source>What restoring it would change:</source>
        <translation>恢复后将更改：</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>已恢复：%1</translation>
    </message>
</context>
<context>
    <name>headgate::ui::WaitingState</name>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Nothing has come yet. Send requests to this address, and they pass here.</source>
        <translation>尚未收到任何内容。将请求发送到此地址，即可在此看到。</translation>
    </message>
    <message>
        <source>The gateway is stopped. Start it to see traffic pass.</source>
        <translation>网关已停止。启动网关即可看到流量通过。</translation>
    </message>
    <message>
        <source>No listener is open, so nothing can come in.</source>
        <translation>没有打开的监听器，因此无法接收任何内容。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>headgate::ui::WindowActions</name>
    <message>
        <source>Run or stop the gateway</source>
        <translation>启动或停止网关</translation>
    </message>
    <message>
        <source>Show the listeners</source>
        <translation>显示监听器</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建配置</translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation>打开配置…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This sheet of keys</source>
        <translation>此按键一览</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Find services…</source>
        <translation>查找服务…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制配置</translation>
    </message>
    <message>
        <source>Share a copy…</source>
        <translation>共享副本…</translation>
    </message>
</context>
<context>
    <name>headgate::ui::effectWords</name>
    <message>
        <source>%1 of the last %2 exchanges would have been cut by it.</source>
        <translation>最近 %2 个交换中会有 %1 个被其切断。</translation>
    </message>
    <message>
        <source>%1 of the last %2 exchanges were cut as it is served now.</source>
        <translation>按当前生效的内容，最近 %2 个交换中有 %1 个被切断。</translation>
    </message>
    <message>
        <source>%1 of %2 exchanges would have been limited.</source>
        <translation>%2 个交换中会有 %1 个受限。</translation>
    </message>
    <message>
        <source>%1 of %2 exchanges would have been limited, mostly of %3.</source>
        <translation>%2 个交换中会有 %1 个受限，主要是 %3。</translation>
    </message>
    <message>
        <source>%1 of the last %2 exchanges would have taken another route.</source>
        <translation>最近 %2 个交换中会有 %1 个走其他路由。</translation>
    </message>
    <message numerus="yes">
        <source>%n running exchange(s) keep the old rules.</source>
        <translation>
            <numerusform>%n 个正在运行的交换仍按旧规则处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 exchanges of pool %3 were answered by a target that takes nothing new any more.</source>
        <translation>池 %3 的 %2 个交换中，有 %1 个由不再接收新请求的目标响应。</translation>
    </message>
    <message>
        <source>%1 of the last %2 exchanges come to pool %3, which is changed.</source>
        <translation>最近 %2 个交换中有 %1 个到达已更改的池 %3。</translation>
    </message>
    <message>
        <source>%1 of the last %2 exchanges would have gone to another pool.</source>
        <translation>最近 %2 个交换中有 %1 个会去往另一个池。</translation>
    </message>
    <message>
        <source>None of the last %1 exchanges changes its route or its pool.</source>
        <translation>最近 %1 个交换的路由和池都不变。</translation>
    </message>
    <message>
        <source>%1 of %2 exchanges are limited as it is served now.</source>
        <translation>按当前服务，%2 个交换中有 %1 个受到限制。</translation>
    </message>
</context>
</TS>
