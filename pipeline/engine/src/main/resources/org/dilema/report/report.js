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
  var PANEL = 96;
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

  // A panel for each line, one below the other, on one scale of time.
  function lines(chart, c) {
    var option = base(c);
    var last = chart.lines.length - 1;
    option.legend = { show: false };
    option.axisPointer = { link: [{ xAxisIndex: "all" }] };
    option.title = [];
    option.grid = [];
    option.xAxis = [];
    option.yAxis = [];
    option.series = [];
    chart.lines.forEach(function (line, i) {
      var colour = c.lines[i % 4];
      var at = { xAxisIndex: i, yAxisIndex: i, color: colour, name: line.name };
      option.title.push({ text: line.name, left: 36, top: PANEL * i,
        textStyle: { color: c.ink, fontSize: 12, fontWeight: 600 } });
      option.grid.push({ left: 44, right: 14, top: PANEL * i + 22, height: PANEL - 34 });
      option.xAxis.push(axis(c, { type: "category", gridIndex: i, data: chart.steps, boundaryGap: false,
        splitLine: { show: false }, axisTick: { show: false },
        axisLabel: { show: i === last, color: c.soft, hideOverlap: true } }));
      option.yAxis.push(axis(c, { type: "value", gridIndex: i, min: 0, max: chart.top,
        interval: chart.top / 2 }));
      var band = Object.assign({ type: "line", stack: "band" + i, symbol: "none", silent: true,
        lineStyle: { opacity: 0 }, tooltip: { show: false } }, at);
      option.series.push(Object.assign({}, band, { data: line.low.map(function (low) {
        return low === null ? null : Math.min(low, chart.top);
      }), areaStyle: { opacity: 0 } }));
      option.series.push(Object.assign({}, band, {
        data: line.high.map(function (high, step) {
          var low = line.low[step];
          return high === null || low === null ? null : Math.min(high, chart.top) - Math.min(low, chart.top);
        }),
        areaStyle: { opacity: 0.18, color: colour }
      }));
      option.series.push(Object.assign({
        type: "line", data: line.values, connectNulls: false, showAllSymbol: true,
        symbol: SYMBOLS[i % 4], symbolSize: chart.steps.length > 24 ? 3 : 6, lineStyle: { width: 2 },
        markLine: chart.event >= 0 ? {
          silent: true, symbol: "none", label: { show: i === 0, formatter: "event", color: c.soft },
          lineStyle: { color: c.soft, type: "dotted", width: 1.5 }, data: [{ xAxis: chart.event }]
        } : undefined
      }, at));
    });
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
    option.grid = { left: 0, right: 0, top: 0, bottom: 0 };
    option.xAxis = { type: "value", min: 0, max: chart.width, show: false };
    option.yAxis = { type: "value", min: 0, max: chart.height, inverse: true, show: false };
    function told(arrow) {
      return chart.nodes[arrow.from].name + " \u2192 " + chart.nodes[arrow.to].name + ": " + arrow.weight;
    }
    option.series = [];
    chart.arrows.slice().reverse().forEach(function (arrow) {
      var tip = arrow.head[0];
      var neck = arrow.points[arrow.points.length - 1];
      var length = Math.hypot(tip[0] - neck[0], tip[1] - neck[1]);
      option.series.push({
        type: "line", name: told(arrow), data: arrow.points, color: c.lines[1], showSymbol: false,
        symbol: "none", silent: true, lineStyle: { width: arrow.width, opacity: 0.75 }
      }, {
        type: "scatter", name: told(arrow), color: c.lines[1], symbol: "triangle", symbolSize: [length, length],
        symbolRotate: Math.atan2(neck[0] - tip[0], neck[1] - tip[1]) * 180 / Math.PI,
        data: [[(tip[0] + neck[0]) / 2, (tip[1] + neck[1]) / 2]]
      });
    });
    option.series.push({
      type: "scatter", symbolSize: 15, color: c.lines[0], name: "", z: 4,
      data: chart.nodes.map(function (node) {
        return { value: node.at, name: node.name, text: node.label,
          label: { position: node.side, align: node.side === "left" ? "right" : node.side === "right" ? "left" : "center" } };
      }),
      label: { show: true, distance: 6, color: c.ink, fontSize: 12, lineHeight: 14,
        formatter: function (point) { return point.data.text; } }
    });
    chart.arrows.forEach(function (arrow) {
      if (arrow.number.length) {
        option.series.push({
          type: "scatter", name: told(arrow), symbol: "circle", symbolSize: 15, color: c.paper, z: 3,
          data: [arrow.number], label: { show: true, color: c.ink, fontSize: 11, formatter: String(arrow.weight) }
        });
      }
    });
    option.tooltip.trigger = "item";
    option.tooltip.formatter = function (point) {
      if (point.seriesName) {
        return note([point.seriesName]);
      }
      return note([point.data.name].concat(chart.arrows.filter(function (arrow) {
        return arrow.from === point.dataIndex || arrow.to === point.dataIndex;
      }).map(told)));
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

  function height(chart, width) {
    if (chart.type === "intervals") {
      return 70 + chart.rows.length * Math.max(30, 16 * chart.groups.length);
    }
    // A network keeps its shape: squeezed, it would be another drawing.
    return chart.type === "network" ? width * chart.height / chart.width : PANEL * chart.lines.length + 20;
  }

  function fit(one) {
    one.place.style.height = Math.round(height(one.chart, one.place.clientWidth)) + "px";
  }

  JSON.parse(source.textContent).forEach(function (chart) {
    var place = document.querySelector("[data-chart=\"" + chart.id + "\"]");
    if (!place || !KINDS[chart.type]) {
      return;
    }
    var narrow = chart.type === "network" && place.parentNode.clientWidth < 480;
    if (narrow) {
      return; // the drawing without a script is larger in its letters
    }
    place.hidden = false;
    place.parentNode.classList.add("drawn");
    var one = { chart: chart, place: place };
    fit(one);
    one.view = echarts.init(place);
    drawn.push(one);
  });
  draw();
  window.addEventListener("resize", function () {
    drawn.forEach(function (one) {
      fit(one);
      one.view.resize();
    });
  });
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);

  // What is folded away on the screen is printed.
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details:not([open]):not(.screen)").forEach(function (one) {
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
