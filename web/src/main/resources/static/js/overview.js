// Draws the pictures of the overview; every number comes from the server, and each mark leads to its list.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const ink = "#1c2430";
  const colours = ["#0b57a4", "#d98a00", "#1d6b3a", "#a61b1b"];
  const points = [{ symbol: "diamond", color: "#a61b1b" }, { symbol: "triangle", color: "#1d6b3a" }];
  const decals = [null, { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -0.785, color: "rgba(255,255,255,.55)" }, { symbol: "circle", symbolSize: 0.6, color: "rgba(255,255,255,.55)" }];

  function common(chart) {
    const many = chart.categories.length > 24;
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: ink },
      // Text drawn on the canvas: tooltips of markup would need styles the page's policy refuses.
      tooltip: { renderMode: "richText", confine: true, trigger: "axis", axisPointer: { type: "shadow" } },
      legend: chart.series.length > 1 ? { top: 0, type: "scroll" } : undefined,
      grid: { left: 8, right: 16, top: chart.series.length > 1 ? 36 : chart.unit ? 28 : 16, bottom: many ? 40 : 8, containLabel: true },
      dataZoom: many ? [{ type: "slider", bottom: 4, height: 20, startValue: 0, endValue: 23 }] : [],
    };
  }

  const category = (chart) => ({ type: "category", data: chart.categories, axisLabel: { rotate: chart.categories.length > 8 ? 35 : 0, width: 96, overflow: "truncate", hideOverlap: true }, axisTick: { alignWithLabel: true } });

  const kinds = {
    bar(chart, id) {
      const stacked = id === "scores";
      return {
        ...common(chart),
        xAxis: category(chart),
        yAxis: { type: "value", name: chart.series.length > 1 ? "" : chart.unit, minInterval: id === "states" || id === "scores" ? 1 : 0 },
        series: chart.series.map((each, at) => ({
          type: "bar", name: each.name, data: each.values, stack: stacked ? "all" : undefined, barMaxWidth: 36,
          itemStyle: { color: colours[at], decal: decals[at] || undefined },
          label: { show: chart.categories.length <= 12 && chart.series.length === 1, position: "top" },
        })),
      };
    },
    range(chart, id) {
      const series = [];
      chart.series.forEach((each) => {
        if (each.shape === "span") {
          series.push({
            type: "custom", name: each.name, itemStyle: { color: colours[0] }, encode: { x: 0, y: [1, 2], tooltip: [1, 2] },
            data: each.values.map((value, index) => [index, value, each.upper[index]]),
            renderItem: (params, api) => {
              const low = api.coord([api.value(0), api.value(1)]);
              const high = api.coord([api.value(0), api.value(2)]);
              const width = Math.min(18, api.size([1, 0])[0] * 0.6);
              const height = Math.max(4, Math.abs(low[1] - high[1]));
              return { type: "rect", shape: { x: low[0] - width / 2, y: (low[1] + high[1] - height) / 2, width, height }, style: { fill: colours[0], opacity: 0.75 } };
            },
          });
        } else {
          const point = points[series.filter((other) => other.type === "scatter").length];
          series.push({ type: "scatter", name: each.name, data: each.values, symbol: point.symbol, symbolSize: 11, itemStyle: { color: point.color }, z: 5 });
        }
      });
      return { ...common(chart), xAxis: category(chart), yAxis: { type: "value", scale: true, inverse: id === "ranks", minInterval: id === "ranks" ? 1 : 0 }, series };
    },
    heat(chart) {
      const wide = chart.categories.length;
      const data = [];
      let most = 1;
      chart.series[0].values.forEach((value, at) => {
        if (value !== null) {
          data.push([at % wide, Math.floor(at / wide), value]);
          most = Math.max(most, value);
        }
      });
      return {
        ...common(chart),
        tooltip: { renderMode: "richText", confine: true, formatter: (mark) => `${chart.categories[mark.value[0]]} · ${chart.rows[mark.value[1]]}：${mark.value[2]}` },
        xAxis: category(chart),
        yAxis: { type: "category", data: chart.rows, inverse: true },
        visualMap: { show: false, min: 0, max: most, inRange: { color: ["#fdeedd", "#f3a05f"] } },
        series: [{ type: "heatmap", data, label: { show: true, color: ink }, itemStyle: { borderColor: "#fff", borderWidth: 1 } }],
      };
    },
  };

  for (const place of document.querySelectorAll("[data-chart]")) {
    const chart = JSON.parse(place.dataset.chart);
    const drawing = echarts.init(place, null, { renderer: "canvas" });
    drawing.setOption(kinds[chart.kind](chart, place.dataset.picture));
    drawing.on("click", (mark) => {
      const at = Array.isArray(mark.value) ? mark.value[0] : mark.dataIndex;
      if (chart.links[at]) {
        window.location.assign(chart.links[at]);
      }
    });
    new ResizeObserver(() => drawing.resize()).observe(place);
  }
  const waiting = document.querySelector("[data-progress]");
  if (waiting) {
    setTimeout(() => window.location.reload(), 8000);
  }
});
