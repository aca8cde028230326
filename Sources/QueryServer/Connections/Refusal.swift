import API
import Model
import NIOCore

/// Tells a connection that is one too many so, and closes it.
final class Refusal: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private static let answer: ByteBuffer = {
        let problem = Problem(
            .unavailable, "Too many connections are open.", hint: "Close some, or try again.", retryAfterMilliseconds: 1000)
        let body = problem.jsonBytes
        var answer = ByteBuffer()
        answer.writeString("HTTP/1.1 503 Service Unavailable\r\nContent-Type: \(Problem.mediaType)\r\nRetry-After: 1\r\n")
        answer.writeString("Connection: close\r\nContent-Length: \(body.count)\r\n\r\n")
        answer.writeBytes(body)
        return answer
    }()

    /// How long a client may take to hear it.
    private static let patience = TimeAmount.seconds(2)

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { refuse(context) }
    }

    func channelActive(context: ChannelHandlerContext) { refuse(context) }

    /// The request arrived: its sender is listening now, and closing does not cut its writing off.
    func channelRead(context: ChannelHandlerContext, data: NIOAny) { context.close(promise: nil) }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed = event { context.close(promise: nil) }
    }

    private func refuse(_ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(Self.answer), promise: nil)
        let channel = context.channel
        context.eventLoop.scheduleTask(in: Self.patience) { channel.close(promise: nil) }
    }
}
