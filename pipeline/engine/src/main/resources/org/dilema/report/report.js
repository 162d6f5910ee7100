// Makes the charts of a report answer. Each has been drawn without a script already; this replaces
// the drawing on the screen by one that shows values on demand. The numbers come from the page.
(function () {
  "use strict";
  var source = document.getElementById("charts");
  if (!source || typeof echarts === "undefined") {
    return;
  }
  var SYMBOLS = ["circle", "triangle", "diamond", "rect"];
  var DASHES = ["solid", [6, 3], [2, 3], [8, 3, 2, 3]];
  var drawn = [];

  function colours() {
    var style = getComputedStyle(document.documentElement);
    function of(name) {
      return style.getPropertyValue(name).trim();
    }
    return {
      lines: [of("--line0"), of("--line1"), of("--line2"), of("--line3")],
      ink: of("--ink"), soft: of("--soft"), rule: of("--rule"), paper: of("--paper")
    };
  }

  function number(value) {
    return value === null || value === undefined ? "n/a" : String(Math.round(value * 100) / 100);
  }

  function interval(low, high) {
    return low === null || low === undefined || high === null || high === undefined
      ? "" : " (" + number(low) + " to " + number(high) + ")";
  }

  function shortened(name, most) {
    return name.length <= most ? name : name.slice(0, most - 1) + "\u2026";
  }

  // Tooltips are built of text nodes: what an article brought along stays text.
  function note(lines) {
    var box = document.createElement("div");
    lines.forEach(function (line) {
      var row = document.createElement("div");
      row.textContent = line;
      box.appendChild(row);
    });
    return box;
  }

  function named(groups) {
    return groups.map(function (group, i) {
      return { name: group.name, icon: SYMBOLS[i % 4] };
    });
  }

  function base(c) {
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: c.ink },
      legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 10, textStyle: { color: c.ink }, inactiveColor: c.rule },
      tooltip: {
        confine: true, backgroundColor: c.paper, borderColor: c.rule,
        textStyle: { color: c.ink, fontSize: 13 }
      }
    };
  }

  function axis(c, more) {
    var all = {
      axisLine: { lineStyle: { color: c.rule } }, axisLabel: { color: c.soft },
      splitLine: { lineStyle: { color: c.rule } }, nameTextStyle: { color: c.soft }
    };
    Object.keys(more).forEach(function (key) { all[key] = more[key]; });
    return all;
  }

  function lines(chart, c) {
    var option = base(c);
    var series = [];
    chart.lines.forEach(function (line, i) {
      var colour = c.lines[i % 4];
      var band = { type: "line", stack: "band" + i, symbol: "none", silent: true,
        lineStyle: { opacity: 0 }, tooltip: { show: false }, name: line.name, color: colour };
      series.push(Object.assign({}, band, { data: line.low, areaStyle: { opacity: 0 } }));
      series.push(Object.assign({}, band, {
        data: line.high.map(function (high, at) {
          return high === null || line.low[at] === null ? null : Math.min(high, chart.top * 3) - line.low[at];
        }),
        areaStyle: { opacity: 0.12, color: colour }
      }));
      series.push({
        type: "line", name: line.name, data: line.values, color: colour, connectNulls: false,
        symbol: SYMBOLS[i % 4], symbolSize: chart.steps.length > 24 ? 3 : 7, lineStyle: { type: DASHES[i % 4], width: 2 },
        markLine: i === 0 && chart.event >= 0 ? {
          silent: true, symbol: "none", label: { formatter: "event", color: c.soft },
          lineStyle: { color: c.soft, type: "dotted" }, data: [{ xAxis: chart.event }]
        } : undefined
      });
    });
    option.series = series;
    option.legend.data = named(chart.lines);
    option.grid = { left: 44, right: 14, top: 34, bottom: 30 };
    option.xAxis = axis(c, { type: "category", data: chart.steps, boundaryGap: false,
      splitLine: { show: false } });
    option.yAxis = axis(c, { type: "value", max: Math.ceil(chart.top), min: 0 });
    option.tooltip.trigger = "axis";
    option.tooltip.formatter = function (points) {
      var at = points[0].dataIndex;
      return note([chart.steps[at]].concat(chart.lines.map(function (line) {
        return line.name + ": " + number(line.values[at]) + interval(line.low[at], line.high[at]);
      })));
    };
    return option;
  }

  function intervals(chart, c) {
    var option = base(c);
    var series = [];
    var step = 1 / (chart.groups.length + 1);
    chart.groups.forEach(function (group, i) {
      var colour = c.lines[i % 4];
      var marks = [];
      group.values.forEach(function (value, row) {
        if (value === null) {
          return;
        }
        var y = row + step * (i + 1);
        marks.push({ value: [value, y], row: row });
        if (group.low[row] !== null && group.high[row] !== null) {
          series.push({ type: "line", name: group.name, color: colour, symbol: "none", silent: true,
            data: [[group.low[row], y], [Math.min(group.high[row], chart.to), y]],
            lineStyle: { width: 2, type: DASHES[i % 4] } });
        }
      });
      series.push({ type: "scatter", name: group.name, color: colour, symbol: SYMBOLS[i % 4],
        symbolSize: 9, data: marks,
        markLine: i === 0 && chart.line !== null ? {
          silent: true, symbol: "none", label: { show: false },
          lineStyle: { color: c.soft, type: "dotted" }, data: [{ xAxis: chart.line }]
        } : undefined });
    });
    option.series = series;
    option.legend.data = named(chart.groups);
    option.grid = { left: 18, right: 18, top: 34, bottom: 8, containLabel: true };
    option.xAxis = axis(c, { type: "value", min: chart.from, max: chart.to });
    option.yAxis = axis(c, { type: "value", min: 0, max: chart.rows.length, interval: 1, inverse: true,
      axisLabel: { color: c.ink, verticalAlign: "top", padding: [6, 0, 0, 0],
        formatter: function (value) {
          return shortened(chart.rows[value] || "", 20);
        } } });
    option.tooltip.trigger = "item";
    option.tooltip.formatter = function (point) {
      var group = chart.groups.find(function (one) { return one.name === point.seriesName; });
      var row = point.data.row;
      return note([chart.rows[row], group.name + ": " + number(group.values[row])
        + interval(group.low[row], group.high[row])]);
    };
    return option;
  }

  function network(chart, c) {
    var option = base(c);
    option.legend = { show: false };
    option.grid = { left: 130, right: 130, top: 16, bottom: 16 };
    option.xAxis = { type: "value", min: 60, max: 300, show: false };
    option.yAxis = { type: "value", min: 30, max: 270, show: false };
    option.series = chart.arrows.map(function (arrow, i) {
      var along = 0.5 + 0.08 * (i % 4);
      var from = chart.nodes[arrow.from].at;
      var to = chart.nodes[arrow.to].at;
      var length = Math.max(1, Math.hypot(to[0] - from[0], to[1] - from[1]));
      var ux = (to[0] - from[0]) / length;
      var uy = (to[1] - from[1]) / length;
      var start = [from[0] + ux * 8 + uy * 3, from[1] + uy * 8 - ux * 3];
      var end = [to[0] - ux * 10 + uy * 3, to[1] - uy * 10 - ux * 3];
      return {
        type: "line", data: [start, end], color: c.lines[1], symbol: ["none", "arrow"], showSymbol: false,
        lineStyle: { width: 1 + Math.min(6, Math.log2(arrow.weight + 1)), opacity: 0.75 },
        markLine: { silent: true, symbol: ["none", "arrow"], symbolSize: 9, label: { show: false },
          lineStyle: { color: c.lines[1], type: "solid", width: 1 + Math.min(6, Math.log2(arrow.weight + 1)) },
          data: [[{ coord: start }, { coord: end }]] },
        markPoint: { symbol: "circle", symbolSize: 18, itemStyle: { color: c.paper, borderColor: c.rule },
          label: { color: c.ink, fontSize: 11 },
          data: [{ coord: [start[0] + (end[0] - start[0]) * along, start[1] + (end[1] - start[1]) * along],
            value: arrow.weight, name: arrow.weight }] },
        name: chart.nodes[arrow.from].name + " \u2192 " + chart.nodes[arrow.to].name
      };
    });
    option.series.push({
      type: "scatter", symbolSize: 15, color: c.lines[0], name: "",
      data: chart.nodes.map(function (node) {
        var side = node.at[0] > 230 ? "right" : node.at[0] < 130 ? "left" : node.at[1] > 150 ? "top" : "bottom";
        return { value: node.at, name: node.name, label: { position: side } };
      }),
      label: { show: true, distance: 5, color: c.ink, fontSize: 12,
        formatter: function (point) { return shortened(point.data.name, 18); } }
    });
    option.tooltip.trigger = "item";
    option.tooltip.formatter = function (point) {
      if (point.componentType === "markPoint") {
        return note([point.seriesName + ": " + point.value]);
      }
      var name = point.data && point.data.name ? point.data.name : point.seriesName;
      var at = chart.nodes.findIndex(function (node) { return node.name === name; });
      return note([name].concat(chart.arrows.filter(function (arrow) {
        return arrow.from === at || arrow.to === at;
      }).map(function (arrow) {
        return chart.nodes[arrow.from].name + " \u2192 " + chart.nodes[arrow.to].name + ": " + arrow.weight;
      })));
    };
    return option;
  }

  var KINDS = { lines: lines, intervals: intervals, network: network };

  function draw() {
    var c = colours();
    drawn.forEach(function (one) {
      one.view.setOption(KINDS[one.chart.type](one.chart, c), true);
    });
  }

  function height(chart) {
    if (chart.type === "intervals") {
      return 70 + chart.rows.length * Math.max(30, 16 * chart.groups.length);
    }
    return chart.type === "network" ? 380 : 260;
  }

  JSON.parse(source.textContent).forEach(function (chart) {
    var place = document.querySelector("[data-chart=\"" + chart.id + "\"]");
    if (!place || !KINDS[chart.type]) {
      return;
    }
    place.hidden = false;
    place.style.height = height(chart) + "px";
    place.parentNode.classList.add("drawn");
    drawn.push({ chart: chart, place: place, view: echarts.init(place) });
  });
  draw();
  window.addEventListener("resize", function () {
    drawn.forEach(function (one) { one.view.resize(); });
  });
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);

  // What is folded away on the screen is printed.
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details:not([open])").forEach(function (one) {
      one.open = true;
      one.dataset.folded = "yes";
    });
  });
  window.addEventListener("afterprint", function () {
    document.querySelectorAll("details[data-folded]").forEach(function (one) {
      one.open = false;
      delete one.dataset.folded;
    });
  });
})();
