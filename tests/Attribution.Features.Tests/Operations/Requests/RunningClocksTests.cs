using Attribution.Features.Common;
using Attribution.Features.Operations.Requests;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Tests.Operations.Requests;

public sealed class RunningClocksTests
{
    [Fact]
    public async Task OfAUnit_AreThoseThatRun_WhatRunsOutFirstComingFirst()
    {
        SetClock clock = new(DateTimeOffset.Parse("2026-11-23T15:00:00Z", null));
        await using var world = await GraphWorld.OpenAsync(clock);
        RequestDesks desks = new(world);
        await desks.DraftAsync();
        var (slow, answered, urgent) = (await desks.SentAsync(), await desks.SentAsync(), await desks.SentAsync("eu-2023-977-urgent-direct"));
        await desks.AnswerAsync(GraphWorld.Romanian, answered, 2);

        Assert.Equal([urgent, slow], await ClocksAsync(world, clock, GraphWorld.Romanian));
        Assert.Equal([], await ClocksAsync(world, clock, GraphWorld.German));
        var order = (await world.As(GraphWorld.Romanian).ReadAsync("{ requests(direction: RECEIVED, openOnly: true) { nodes { id } } }")).GetProperty("requests").GetProperty("nodes").EnumerateArray();
        Assert.Equal([urgent, slow], order.Select(node => node.GetProperty("id").GetString()));
    }

    private static async Task<IEnumerable<string>> ClocksAsync(GraphWorld world, TimeProvider clock, Caller caller)
    {
        using ViewSource views = new(world.Service<IGraphStore>(), clock);
        var snapshot = world.Service<GraphIndex>().Current ?? throw new InvalidOperationException("It is loaded.");
        GraphReading reading = new(await views.ForAsync(caller.Reader, CancellationToken.None), snapshot, world.Service<IGraphStore>(), null);
        return (await RunningClocks.OfAsync(reading, caller.Unit.Id, CancellationToken.None)).Select(running => running.RequestId);
    }
}
